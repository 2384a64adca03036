package org.parley.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How likely it is that a statement has the right content and the right speaker: a logistic
 * function of the rule, the cue's family, the kind of quotation, the speaker's form and whether it
 * stands within another; the table {@code confidence.txt} says where its numbers come from.
 */
final class Confidence {

  private static final String ANY = "any";
  private static final String SPEECH = "speech";
  private static final Map<String, Double> LOG_ODDS = read();

  private Confidence() {}

  /** Between 0 and 1. */
  static double of(Draft draft, Speaker speaker) {
    Cue cue = draft.cue();
    boolean stance =
        cue != null && (cue.entry().family() == CueFamily.STANCE || cue.isInfinitive());
    String rule = draft.rule().label();
    String family = stance ? "stance" : SPEECH;
    double odds =
        lookUp(
                key(rule, family, draft.type().label()),
                key(rule, family, ANY),
                key(rule, SPEECH, ANY))
            + LOG_ODDS.get(form(draft, speaker))
            + (draft.outer() == null ? 0 : LOG_ODDS.get("nested"));
    return speaker.certainty() / (1 + Math.exp(-odds));
  }

  private static String form(Draft draft, Speaker speaker) {
    boolean open =
        switch (draft.rule()) {
          case PASSIVE, QUOTE_ALONE, QUOTE_PARAGRAPH, QUOTE_BESIDE, TURN -> true;
          default -> false;
        };
    if (open) {
      return SpeakerForm.NONE.label();
    }
    return switch (speaker.form()) {
      case PRONOUN, GROUP, NONE -> speaker.form().label();
      default -> SpeakerForm.NAME.label();
    };
  }

  private static double lookUp(String... keys) {
    for (String key : keys) {
      Double odds = LOG_ODDS.get(key);
      if (odds != null) {
        return odds;
      }
    }
    throw new IllegalStateException("confidence.txt has no line for " + keys[0]);
  }

  private static String key(String rule, String family, String type) {
    return rule + "|" + family + "|" + type;
  }

  private static Map<String, Double> read() {
    Map<String, Double> odds = new HashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Confidence.class.getResourceAsStream("confidence.txt"), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          String[] fields = line.split("\\|", -1);
          String rule = fields[0].trim().toLowerCase(Locale.ROOT);
          String family = fields[1].trim();
          odds.put(
              family.isEmpty() ? rule : key(rule, family, fields[2].trim()),
              Double.valueOf(fields[3].trim()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return odds;
  }
}
