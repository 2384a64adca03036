package org.parley.position;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parley.codebook.Codebook;
import org.parley.codebook.LevelCue;
import org.parley.position.NegationScope.Polarity;
import org.parley.statement.Statement;

/** Reads one issue from the clauses of one statement after another. */
final class IssueReader {

  private static final double HEDGED = 0.85;
  private static final double NEGATED = 0.85;
  private static final double OTHER_HOLDER = 0.9;
  private static final double INHERITED = 0.75;

  /** Sentences over which an "if" is remembered. */
  private static final int SUPPOSED_SENTENCES = 3;

  private static final Set<String> DEMANDS = WordFile.words("demands.txt");

  private final IssueIndex.Places places;
  private final CompiledIssue issue;
  private final Codebook codebook;
  private final IssueContext context;
  private final HolderFinder holders;
  private final TopicMemory memory;

  /** A clause with the places of topics and cues that may stand in it. */
  record ReadClause(PatternMatcher matcher, BitSet candidates) {}

  /** A cue, where its pattern stands, and who may hold it so. */
  private record Hit(LevelCue cue, Match match, HolderFinder.Holders holders) {}

  IssueReader(
      Codebook codebook,
      IssueIndex.Places places,
      IssueContext context,
      HolderFinder holders,
      TopicMemory memory) {
    this.codebook = codebook;
    this.places = places;
    this.issue = places.issue();
    this.context = context;
    this.holders = holders;
    this.memory = memory;
  }

  /** True when the issue may come up where a statement stands. */
  boolean isNear(Statement statement) {
    return context.holds(statement);
  }

  /**
   * True when a passage may speak of the issue.
   *
   * @param candidates places of topics and cues that its words allow
   */
  boolean mayRead(BitSet candidates) {
    return places.among(candidates);
  }

  String issueId() {
    return issue.id();
  }

  /** What a statement's clauses say on the issue, by holder; the empty holder is one unknown. */
  Map<String, List<LevelReading>> read(Statement statement, List<ReadClause> clauses) {
    Map<String, List<LevelReading>> byHolder = new TreeMap<>();
    int supposed = Integer.MIN_VALUE;
    boolean asks = SpeakerNames.isAsker(statement);
    for (ReadClause read : clauses) {
      PatternMatcher matcher = read.matcher();
      Clause clause = matcher.clause();
      if (!places.among(read.candidates()) || context.isElsewhere(clause)) {
        continue;
      }
      boolean named = isTopicOf(read);
      boolean recalled =
          !named && memory.recalls(issue.id(), statement.speakerIds(), clause.sentence());
      if (named && asks) {
        memory.ask(issue.id(), clause.sentence());
      } else if (named) {
        memory.remember(issue.id(), statement.speakerIds(), clause.sentence());
      }
      supposed = clause.has("if") ? clause.sentence() : supposed;
      if (clause.isQuestion() || (isSequel(clause) && follows(supposed, clause))) {
        continue;
      }
      for (Hit hit : hits(statement, read, named || recalled)) {
        double topic = hit.cue().topical() && recalled ? INHERITED : 1;
        read(statement, matcher, hit, topic, byHolder);
      }
    }
    return byHolder;
  }

  /** True for "and then we can turn to sanctions", which goes on with what was only supposed. */
  private static boolean isSequel(Clause clause) {
    int i = clause.contentStart();
    i += clause.is(i, "and") || clause.is(i, "so") ? 1 : 0;
    return i < clause.size() - 1 && clause.form(i).equals("then");
  }

  private static boolean follows(int supposed, Clause clause) {
    return supposed >= 0
        && supposed < clause.sentence()
        && clause.sentence() - supposed <= SUPPOSED_SENTENCES;
  }

  /** True when a clause is about the issue. */
  private boolean isTopicOf(ReadClause read) {
    BitSet candidates = read.candidates();
    for (int i = candidates.nextSetBit(places.topics());
        i >= 0 && i < places.cues();
        i = candidates.nextSetBit(i + 1)) {
      if (read.matcher().matches(issue.topics().get(i - places.topics()))) {
        return true;
      }
    }
    return false;
  }

  /** Matches of all cues, without those within a longer one and the lesser of equal reach. */
  private List<Hit> hits(Statement statement, ReadClause read, boolean onTopic) {
    PatternMatcher matcher = read.matcher();
    Clause clause = matcher.clause();
    List<Hit> hits = new ArrayList<>();
    BitSet candidates = read.candidates();
    for (int i = candidates.nextSetBit(places.cues());
        i >= 0 && i < places.end();
        i = candidates.nextSetBit(i + 1)) {
      LevelPattern pattern = issue.patterns().get(i - places.cues());
      if (onTopic || !pattern.cue().topical()) {
        for (Match match : matcher.find(pattern.pattern())) {
          if (clause.holdsContent(match) && !context.isThereElsewhere(clause, match)) {
            HolderFinder.Holders open = open(pattern.cue(), holders.of(statement, clause, match));
            if (!open.actors().isEmpty()) {
              hits.add(new Hit(pattern.cue(), match, open));
            }
          }
        }
      }
    }
    return hits.stream()
        .filter(hit -> hits.stream().noneMatch(other -> beats(other, hit)))
        .toList();
  }

  private static boolean beats(Hit other, Hit hit) {
    if (other.match().covers(hit.match())) {
      return true;
    }
    if (other.match().from() != hit.match().from() || other.match().to() != hit.match().to()) {
      return false;
    }
    int more = other.match().used().cardinality() - hit.match().used().cardinality();
    return more > 0 || (more == 0 && other.cue().line() < hit.cue().line());
  }

  private void read(
      Statement statement,
      PatternMatcher matcher,
      Hit hit,
      double topic,
      Map<String, List<LevelReading>> byHolder) {
    Clause clause = matcher.clause();
    NegationScope.Reading scope = matcher.negation().of(hit.match(), hit.holders());
    if (scope.polarity() == Polarity.VOID) {
      return;
    }
    boolean negated = scope.polarity() == Polarity.NEGATED;
    Integer level =
        switch (scope.polarity()) {
          case ASSERTED -> Integer.valueOf(hit.cue().level());
          case NEGATED -> hit.cue().negated();
          default -> null;
        };
    String modality =
        negated ? "negated" : scope.hedged() ? "hedged" : modality(clause, hit.match());
    double factor = topic * (negated ? NEGATED : 1) * (scope.hedged() ? HEDGED : 1);
    for (String holder : hit.holders().actors()) {
      double own = statement.speakerIds().contains(holder) ? 1 : OTHER_HOLDER;
      byHolder
          .computeIfAbsent(holder, k -> new ArrayList<>())
          .add(
              new LevelReading(
                  hit.cue(),
                  hit.match(),
                  clause,
                  level,
                  modality,
                  factor * own,
                  hit.holders().own(),
                  hit.holders().verb()));
    }
  }

  /** Those of the holders whose sides can hold it so. */
  private HolderFinder.Holders open(LevelCue cue, HolderFinder.Holders all) {
    List<String> actors =
        all.actors().stream()
            .filter(holder -> isOpenTo(cue.sides(), Sides.of(codebook, holder)))
            .toList();
    return new HolderFinder.Holders(actors, all.own(), all.verb(), all.owned());
  }

  /** True when a side is named, or none is named and it is not excluded. */
  private static boolean isOpenTo(List<String> sides, String side) {
    boolean onlyExcluded = sides.stream().allMatch(s -> s.startsWith("!"));
    return !sides.contains("!" + side) && (onlyExcluded || sides.contains(side));
  }

  private static String modality(Clause clause, Match match) {
    boolean demanded =
        DEMANDS.stream().anyMatch(word -> clause.at(word).previousSetBit(match.to() - 1) >= 0);
    return demanded ? "demanded" : "asserted";
  }
}
