package org.parley.benchmark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Writes articles of an endless corpus: article n is the same whatever is written before it.
 * Lengths are log-normal with a mean near 2,600 characters, as in news collections.
 */
final class ArticleWriter {

  private static final long SEED = 20150915L;
  private static final LocalDate FIRST_DAY = LocalDate.of(2012, 1, 1);
  private static final int DAYS = 2000;
  private static final double LOG_MEAN_CHARACTERS = 7.6;
  private static final double LOG_SPREAD = 0.7;
  private static final int MOST_CHARACTERS = 30_000;
  private static final String[] OUTLETS = {
    "Meridian Wire", "The Harbour Post", "Northern Ledger", "City Observer", "Daily Lantern"
  };

  private final Grammar grammar = new Grammar();
  private final Vocabulary vocabulary = new Vocabulary(SEED);
  private final Names names;

  ArticleWriter(Path codebook) {
    names = new Names(codebook, SEED);
  }

  Names names() {
    return names;
  }

  /**
   * An article.
   *
   * @param text headline, then paragraphs, one per line with a blank line between
   */
  record Article(long number, LocalDate date, String source, String title, String text) {}

  /** The n-th article, n from 0. */
  Article article(long number) {
    SplittableRandom random = new SplittableRandom(SEED ^ (number * 0x9E3779B97F4A7C15L));
    LocalDate date = FIRST_DAY.plusDays(random.nextInt(DAYS));
    int topic = Names.topic(random);
    String source = OUTLETS[Vocabulary.rank(OUTLETS.length, random)];
    int wanted =
        (int)
            Math.min(
                MOST_CHARACTERS, Math.exp(LOG_MEAN_CHARACTERS + LOG_SPREAD * gaussian(random)));
    StringBuilder text = new StringBuilder(wanted + 500);
    line(topic, "HEADLINE", random, text);
    String title = text.toString().strip();
    if (random.nextInt(6) == 0) {
      line(topic, "CAPTION", random, text);
    }
    text.append(names.draw("country", topic, random).toUpperCase(Locale.ROOT))
        .append(", ")
        .append(month(date).substring(0, 3))
        .append(". ")
        .append(date.getDayOfMonth())
        .append(" (")
        .append(source)
        .append(") - ");
    line(topic, "FIRST", random, text);
    while (text.length() < wanted) {
      int sentences = 1 + random.nextInt(3);
      for (int i = 0; i < sentences; i++) {
        sentence(topic, random, text);
        text.append(' ');
      }
      text.setLength(text.length() - 1);
      text.append("\n\n");
      if (random.nextInt(60) == 0) {
        line(topic, "TEASER", random, text);
      }
    }
    return new Article(number, date, source, title, text.toString().strip() + "\n");
  }

  private void line(int topic, String symbol, SplittableRandom random, StringBuilder text) {
    int start = text.length();
    grammar.expand(symbol, random, (slot, r) -> fill(topic, slot, r), text);
    capitalise(text, start);
    text.append("\n\n");
  }

  private void sentence(int topic, SplittableRandom random, StringBuilder text) {
    int start = text.length();
    grammar.expand("SENTENCE", random, (slot, r) -> fill(topic, slot, r), text);
    capitalise(text, start);
  }

  private static void capitalise(StringBuilder text, int at) {
    text.setCharAt(at, Character.toUpperCase(text.charAt(at)));
  }

  private String fill(int topic, String slot, SplittableRandom random) {
    String name = names.draw(slot, topic, random);
    if (name != null) {
      return name;
    }
    if (vocabulary.has(slot)) {
      return vocabulary.draw(slot, random);
    }
    LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
    return switch (slot) {
      case "weekday" -> day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      case "month" -> month(day);
      case "year" -> String.valueOf(day.getYear());
      case "date" -> month(day) + " " + day.getDayOfMonth() + ", " + day.getYear();
      case "number" -> String.valueOf(2 + Vocabulary.rank(5000, random));
      case "newname" -> newName(random);
      default -> throw new IllegalArgumentException("grammar.txt: no such slot: " + slot);
    };
  }

  /** Somebody whom no codebook knows. */
  private static String newName(SplittableRandom random) {
    StringBuilder name = new StringBuilder(Vocabulary.made(random));
    capitalise(name, 0);
    int second = name.append(' ').length();
    name.append(Vocabulary.made(random));
    capitalise(name, second);
    return name.toString();
  }

  private static String month(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** Sum of twelve draws, less six: near enough to a normal draw, and the same on every JDK. */
  private static double gaussian(SplittableRandom random) {
    double sum = -6;
    for (int i = 0; i < 12; i++) {
      sum += random.nextDouble();
    }
    return sum;
  }
}
