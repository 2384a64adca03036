package org.parley.position;

import java.util.List;
import java.util.Map;
import org.parley.text.Token;
import org.parley.text.TokenKind;

/** The words that a token stands for, written out: {@code can't} is can and not. */
final class ClauseWords {

  private static final Map<String, String> CLITICS =
      Map.of("re", "are", "ll", "will", "ve", "have", "m", "am", "d", "would");
  private static final Map<String, String> SHORTENED =
      Map.of("can't", "can", "won't", "will", "shan't", "shall");

  private ClauseWords() {}

  /** Folded words; none for marks and for a clitic that is no verb. */
  static List<String> of(Token token) {
    String form = token.folded();
    if (token.kind() == TokenKind.CLITIC) {
      String full = CLITICS.get(form.substring(1));
      return full == null ? List.of() : List.of(full);
    }
    if (!token.isWord()) {
      return List.of();
    }
    if (form.endsWith("n't") && form.length() > 3) {
      return List.of(SHORTENED.getOrDefault(form, form.substring(0, form.length() - 3)), "not");
    }
    return form.equals("cannot") ? List.of("can", "not") : List.of(form);
  }
}
