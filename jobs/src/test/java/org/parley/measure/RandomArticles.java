package org.parley.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.parley.annotate.DocumentRecords;

/** Corpora drawn at random from a seed, with every kind of mention, date and duplicate. */
final class RandomArticles {

  private static final List<String> ACTORS = List.of("assad", "iran", "kerry", "lavrov", "un");
  private static final List<String> FORMS =
      List.of("name", "title_name", "role", "metonym", "adjective", "ambiguous");
  private static final List<String> ZONES = List.of("headline", "body", "body", "body", "caption");

  private RandomArticles() {}

  static List<DocumentRecords> corpus(long seed, int size) {
    Random random = new Random(seed);
    List<DocumentRecords> corpus = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      corpus.add(article(random, "d" + i, i));
    }
    return corpus;
  }

  private static DocumentRecords article(Random random, String id, int number) {
    Articles article = Articles.article(id).sized(3, 9);
    if (random.nextInt(4) > 0) {
      article.from("outlet" + random.nextInt(3));
    }
    switch (random.nextInt(4)) {
      case 0 -> article.dated("", "2015-08-20", "2015-09-10");
      case 1 -> article.dated("2015-09", "2015-09-01", "2015-09-30");
      case 2 -> article.on("2015-1" + random.nextInt(3) + "-0" + (1 + random.nextInt(9)));
      default -> {}
    }
    if (number > 0 && random.nextInt(4) == 0) {
      article.copyOf("d0");
    }
    int mentions = random.nextInt(12);
    for (int m = 0; m < mentions; m++) {
      String form = FORMS.get(random.nextInt(FORMS.size()));
      article.mention(
          form.equals("ambiguous") ? "" : ACTORS.get(random.nextInt(ACTORS.size())),
          random.nextInt(3),
          random.nextInt(3),
          form,
          ZONES.get(random.nextInt(ZONES.size())),
          random.nextInt(4) == 0);
    }
    int statements = random.nextInt(4);
    for (int s = 0; s < statements; s++) {
      String speaker = ACTORS.get(random.nextInt(ACTORS.size()));
      article.statement(random.nextInt(3) == 0 ? "un; " + speaker : speaker);
      Integer level = random.nextInt(6) == 0 ? null : Integer.valueOf(random.nextInt(5) - 2);
      article.position(
          "issue" + random.nextInt(2),
          speaker,
          "side" + random.nextInt(2),
          random.nextInt(2) == 0 ? "role" : "",
          level,
          random.nextInt(2) == 0 ? "timing" : "",
          random.nextInt(5) == 0 ? "earlier" : "own_words");
    }
    return article.build();
  }
}
