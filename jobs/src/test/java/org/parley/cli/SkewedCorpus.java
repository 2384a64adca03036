package org.parley.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Corpora and codebooks that are large in one respect, made of made-up names. */
final class SkewedCorpus {

  private static final List<String> SYLLABLES =
      List.of(
          "ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu",
          "va", "we", "xi", "yo", "zu");

  /** Sentences without a name, about nothing. */
  private static final List<String> FILLING =
      List.of(
          "Rain fell on the hills for most of the afternoon, and the roads were wet.",
          "Prices of bread and fuel rose again over the summer months.",
          "Nobody in the crowd had expected the meeting to last so long.",
          "A second round was planned for the spring, once the harvest was in.",
          "The building had been empty since the old company moved away.",
          "Several shops along the river stayed closed until the evening.");

  private SkewedCorpus() {}

  /** The word of a number: another for every number below 160,000. */
  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int left = number, i = 0; i < 4; i++, left /= SYLLABLES.size()) {
      word.append(SYLLABLES.get(left % SYLLABLES.size()));
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1) + "n";
  }

  /** The full name of an actor. */
  static String name(int actor) {
    return word(80_000 + actor % 1_000) + " " + word(actor);
  }

  /** Where a codebook is made, with as many actors and issues, five aliases each. */
  static void codebook(Path folder, int actors, int issues) throws IOException {
    Files.createDirectories(folder);
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("actors.csv"));
        BufferedWriter aliases = Files.newBufferedWriter(folder.resolve("aliases.csv"))) {
      out.write("actor_id,name,kind,side_id,from,to,note\n");
      aliases.write("actor_id,alias,form,case_sensitive,note\n");
      for (int actor = 0; actor < actors; actor++) {
        String last = word(actor);
        out.write("a" + actor + "," + name(actor) + ",person,,,,\n");
        for (String alias :
            List.of(
                name(actor),
                word(90_000 + actor % 1_000) + " " + last,
                name(actor).replace(" ", " K. "),
                "Count " + last)) {
          aliases.write("a" + actor + "," + alias + ",name,false,\n");
        }
        aliases.write("a" + actor + "," + last + ",surname,false,\n");
      }
    }
    Files.writeString(folder.resolve("roles.csv"), "role_id,title,actor_id,from,to\n");
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("issues.yaml"))) {
      out.write("issues:\n");
      for (int issue = 0; issue < issues; issue++) {
        issue(issue, out);
      }
    }
  }

  private static String plan(int issue) {
    return word(100_000 + issue).toLowerCase(java.util.Locale.ROOT);
  }

  private static void issue(int issue, Writer out) throws IOException {
    String plan = plan(issue);
    out.write(
        """
          - id: i%d
            label: The %s plan
            question: Should the %s plan go on?
            levels:
              -2: stop
              -1: mostly no
              0: open
              1: mostly yes
              2: go on
            context: []
            topics:
              - '%s plan'
            cues:
              - id: back_%d
                level: 2
                pattern: '(back | support) ..2 %s plan'
                example: We support the %s plan.
              - id: reject_%d
                level: -2
                pattern: '(reject | oppose) ..2 %s plan'
                example: We reject the %s plan.
        """
            .formatted(issue, plan, plan, plan, issue, plan, plan, issue, plan, plan));
  }

  /**
   * Documents that each name some actors, those of a document next to each other: so an actor meets
   * few others, however many there are.
   *
   * @param each actors of a document; the next document begins half as many further on
   * @param issues that somebody speaks about, one in each document
   */
  static void neighbours(Path file, int documents, int each, int actors, int issues)
      throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int number = 0; number < documents; number++) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < each; i++) {
          text.append(name((number * (each / 2) + i) % actors));
          if (i == 0 && issues > 0) {
            text.append(" said: “We support the ").append(plan(number % issues)).append(" plan.”");
          } else {
            text.append(" came to the house by the river.");
          }
          text.append(i % 4 == 3 ? "\\n\\n" : " ");
        }
        json(out, number, text);
      }
    }
  }

  /** Documents in which one actor is in every sentence, with one of few others. */
  static void oneActorEverywhere(Path file, int documents, int sentences) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int number = 0; number < documents; number++) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
          text.append(name(0))
              .append(" met ")
              .append(name(1 + (number * sentences + i) % 200))
              .append(i % 5 == 4 ? " at dawn.\\n\\n" : " at dawn. ");
        }
        json(out, number, text);
      }
    }
  }

  private static void json(Writer out, int number, CharSequence text) throws IOException {
    out.write(
        "{\"id\":\"d%06d\",\"date\":\"2015-%02d-%02d\",\"text\":\"%s\"}\n"
            .formatted(number, 1 + number % 12, 1 + number % 28, text));
  }

  /**
   * One text of so many characters in paragraphs, in each of which somebody speaks.
   *
   * @return how many paragraphs
   */
  static long longText(Path file, long characters) throws IOException {
    Random random = new Random(1);
    long paragraphs = 0;
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (long written = 0; written < characters; ) {
        StringBuilder paragraph = new StringBuilder();
        for (int i = 0; i < 5; i++) {
          paragraph.append(FILLING.get(random.nextInt(FILLING.size()))).append(' ');
        }
        String speaker = name(random.nextInt(300));
        paragraph.append(speaker).append(" said: “We will go on with the talks.”\n\n");
        out.append(paragraph);
        written += paragraph.length();
        paragraphs++;
      }
    }
    return paragraphs;
  }
}
