package org.parley.position;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.text.Folding;

/** Reads patterns; lists that patterns refer to by name are read once. */
final class PatternParser {

  private static final String SPECIAL = "()|?!~<>^$";
  private static final int MAX_GAP_WORDS = 20;

  private final Map<String, List<String>> phrases;
  private final Map<String, Pattern> lists = new HashMap<>();
  private final Deque<String> open = new ArrayDeque<>();

  PatternParser(Map<String, List<String>> phrases) {
    this.phrases = phrases;
  }

  Pattern parse(String text) throws PatternSyntaxError {
    Deque<String> symbols = new ArrayDeque<>(symbols(text));
    Pattern pattern = choice(symbols);
    if (!symbols.isEmpty()) {
      throw new PatternSyntaxError(
          "'" + symbols.peek() + "' has no beginning. Remove it, or add the '(' that is missing.");
    }
    if (pattern instanceof Pattern.Sequence sequence
        && sequence.items().get(sequence.items().size() - 1) instanceof Pattern.Gap) {
      throw new PatternSyntaxError("A gap stands last and says nothing. Remove it.");
    }
    return pattern;
  }

  private static List<String> symbols(String text) throws PatternSyntaxError {
    List<String> symbols = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
      } else if (c == '<') {
        int end = text.indexOf('>', at);
        if (end < 0) {
          throw new PatternSyntaxError("A '<' is not closed. Write '>' after the list's name.");
        }
        symbols.add(text.substring(at, end + 1).replace(" ", ""));
        at = end + 1;
      } else if (SPECIAL.indexOf(c) >= 0) {
        symbols.add(String.valueOf(c));
        at++;
      } else {
        int end = at;
        while (end < text.length()
            && !Character.isWhitespace(text.charAt(end))
            && SPECIAL.indexOf(text.charAt(end)) < 0) {
          end++;
        }
        symbols.add(text.substring(at, end));
        at = end;
      }
    }
    return symbols;
  }

  private Pattern choice(Deque<String> symbols) throws PatternSyntaxError {
    List<Pattern> alternatives = new ArrayList<>();
    alternatives.add(sequence(symbols));
    while ("|".equals(symbols.peek())) {
      symbols.poll();
      alternatives.add(sequence(symbols));
    }
    return alternatives.size() == 1 ? alternatives.get(0) : new Pattern.Choice(alternatives);
  }

  private Pattern sequence(Deque<String> symbols) throws PatternSyntaxError {
    List<Pattern> items = new ArrayList<>();
    while (!symbols.isEmpty() && !symbols.peek().equals(")") && !symbols.peek().equals("|")) {
      Pattern item = item(symbols);
      while ("?".equals(symbols.peek())) {
        symbols.poll();
        item = new Pattern.Maybe(item);
      }
      items.add(item);
    }
    if (items.isEmpty()) {
      throw new PatternSyntaxError(
          "Words are missing beside '|', between brackets, or in the whole pattern. Write them, or"
              + " '?' after what may be left out.");
    }
    return items.size() == 1 ? items.get(0) : new Pattern.Sequence(items);
  }

  private Pattern item(Deque<String> symbols) throws PatternSyntaxError {
    String symbol = symbols.poll();
    return switch (symbol) {
      case "(" -> {
        Pattern inner = choice(symbols);
        if (!")".equals(symbols.poll())) {
          throw new PatternSyntaxError("A '(' is not closed. Add the ')' that is missing.");
        }
        yield inner;
      }
      case "!" -> {
        if (symbols.isEmpty()) {
          throw new PatternSyntaxError("'!' stands last. Write after it what must not follow.");
        }
        yield new Pattern.Absent(item(symbols));
      }
      case "~" -> {
        if (symbols.isEmpty()) {
          throw new PatternSyntaxError("'~' stands last. Write after it what must not go before.");
        }
        yield new Pattern.NotAfter(item(symbols));
      }
      case "^" -> new Pattern.Edge(false);
      case "$" -> new Pattern.Edge(true);
      case "?" ->
          throw new PatternSyntaxError("'?' stands first. Write it after what may be left out.");
      default -> symbol.startsWith("<") ? list(symbol) : word(symbol);
    };
  }

  private Pattern list(String symbol) throws PatternSyntaxError {
    String name = symbol.substring(1, symbol.length() - 1);
    Pattern known = lists.get(name);
    if (known != null) {
      return known;
    }
    List<String> items = phrases.get(name);
    if (items == null || items.isEmpty()) {
      throw new PatternSyntaxError(
          "There is no list '"
              + name
              + "' under 'phrases'. Known are "
              + String.join(", ", phrases.keySet().stream().sorted().toList())
              + ".");
    }
    if (open.contains(name)) {
      throw new PatternSyntaxError("The list '" + name + "' holds itself. Take that item out.");
    }
    open.push(name);
    List<Pattern> alternatives = new ArrayList<>();
    for (String item : items) {
      try {
        alternatives.add(parse(item));
      } catch (PatternSyntaxError e) {
        throw new PatternSyntaxError(
            "In the list '" + name + "', item '" + item + "': " + e.getMessage());
      }
    }
    open.pop();
    Pattern list =
        alternatives.size() == 1 ? alternatives.get(0) : new Pattern.Choice(alternatives);
    lists.put(name, list);
    return list;
  }

  private static Pattern word(String symbol) throws PatternSyntaxError {
    if (symbol.startsWith("..")) {
      return gap(symbol);
    }
    if (symbol.startsWith("@")) {
      if (symbol.length() == 1) {
        throw new PatternSyntaxError("'@' has no actor. Write an actor_id right after it.");
      }
      return new Pattern.ActorReference(symbol.substring(1));
    }
    String folded = Folding.fold(symbol);
    if (folded.endsWith("*")) {
      String letters = folded.substring(0, folded.length() - 1);
      if (letters.length() < 2 || !plain(letters)) {
        throw new PatternSyntaxError(
            "'"
                + symbol
                + "' is too short or too odd for a beginning of words. Write two letters"
                + " or more, then '*'.");
      }
      return new Pattern.Beginning(letters);
    }
    List<Pattern> parts = new ArrayList<>();
    for (String part : folded.split("-", -1)) {
      if (!plain(part) || part.endsWith("'s")) {
        throw new PatternSyntaxError(
            "'"
                + symbol
                + "' is no word. Words have letters and digits; write 'can not' for"
                + " 'can't' and leave out commas and possessive marks.");
      }
      parts.add(new Pattern.Word(part));
    }
    return parts.size() == 1 ? parts.get(0) : new Pattern.Sequence(parts);
  }

  private static Pattern gap(String symbol) throws PatternSyntaxError {
    try {
      int words = Integer.parseInt(symbol.substring(2));
      if (words >= 1 && words <= MAX_GAP_WORDS) {
        return new Pattern.Gap(words);
      }
    } catch (NumberFormatException e) {
      // said below, as for a number out of range
    }
    throw new PatternSyntaxError(
        "'" + symbol + "' is no gap. Write '..' and a number from 1 to " + MAX_GAP_WORDS + ".");
  }

  private static boolean plain(String word) {
    return !word.isEmpty()
        && word.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '\'');
  }
}
