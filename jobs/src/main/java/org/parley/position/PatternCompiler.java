package org.parley.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.codebook.Issue;
import org.parley.codebook.LevelCue;
import org.parley.codebook.Problem;

/** Turns the patterns of issues into trees, or says what is wrong with them. */
public final class PatternCompiler {

  private static final String FILE = "issues.yaml";

  private PatternCompiler() {}

  /** Mistakes in the patterns of all issues of a codebook, in file order; empty when none. */
  public static List<Problem> problems(Codebook codebook) {
    List<Problem> problems = new ArrayList<>();
    for (Issue issue : codebook.issues()) {
      compile(issue, problems);
      unknownActors(codebook, issue, problems);
    }
    return List.copyOf(problems);
  }

  /**
   * The issue ready for use.
   *
   * @throws IllegalArgumentException when a pattern is wrong; {@link #problems} says all mistakes
   */
  static CompiledIssue compile(Issue issue) {
    List<Problem> problems = new ArrayList<>();
    CompiledIssue compiled = compile(issue, problems);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(problems.get(0).toString());
    }
    return compiled;
  }

  private static CompiledIssue compile(Issue issue, List<Problem> problems) {
    PatternParser parser = new PatternParser(issue.phrases());
    int line = issue.cues().isEmpty() ? 0 : issue.cues().get(0).line();
    List<Pattern> topics = new ArrayList<>();
    for (String topic : issue.topics()) {
      try {
        topics.add(parser.parse(topic));
      } catch (PatternSyntaxError e) {
        String where = "In 'topics' of '" + issue.id() + "', '" + topic + "': ";
        problems.add(new Problem(FILE, line, where + e.getMessage()));
      }
    }
    List<LevelPattern> patterns = new ArrayList<>();
    for (LevelCue cue : issue.cues()) {
      try {
        patterns.add(new LevelPattern(cue, parser.parse(cue.pattern())));
      } catch (PatternSyntaxError e) {
        String where = "The pattern of the cue '" + cue.id() + "' is wrong. ";
        problems.add(new Problem(FILE, cue.line(), where + e.getMessage()));
      }
    }
    return new CompiledIssue(
        issue.id(),
        List.copyOf(topics),
        Set.copyOf(issue.context()),
        Set.copyOf(issue.elsewhere()),
        List.copyOf(patterns));
  }

  private static void unknownActors(Codebook codebook, Issue issue, List<Problem> problems) {
    int line = issue.cues().isEmpty() ? 0 : issue.cues().get(0).line();
    issue
        .context()
        .forEach(actor -> unknownActors(codebook, "context", "@" + actor, line, problems));
    issue
        .elsewhere()
        .forEach(actor -> unknownActors(codebook, "elsewhere", "@" + actor, line, problems));
    issue.topics().forEach(topic -> unknownActors(codebook, "topics", topic, line, problems));
    issue
        .phrases()
        .forEach(
            (name, list) ->
                list.forEach(
                    item -> unknownActors(codebook, "list '" + name + "'", item, line, problems)));
    for (LevelCue cue : issue.cues()) {
      unknownActors(codebook, "cue '" + cue.id() + "'", cue.pattern(), cue.line(), problems);
    }
  }

  private static void unknownActors(
      Codebook codebook, String where, String pattern, int line, List<Problem> problems) {
    for (String word : pattern.split("[\\s()|?!~]+", -1)) {
      boolean known =
          word.equals("@speaker")
              || codebook.actor(word.substring(Math.min(1, word.length()))).isPresent();
      Problem problem =
          new Problem(
              FILE,
              line,
              "The "
                  + where
                  + " names '"
                  + word
                  + "', but actors.csv has no such actor_id. Add it there or mend it here.");
      if (word.startsWith("@") && !known && !problems.contains(problem)) {
        problems.add(problem);
      }
    }
  }
}
