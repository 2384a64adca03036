package org.parley.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.codebook.ActorKind;
import org.parley.codebook.Codebook;
import org.parley.mention.Mention;
import org.parley.text.Sentence;
import org.parley.text.Span;
import org.parley.text.Token;
import org.parley.text.TokenKind;

/**
 * Sees where a sentence goes on into another one whose stop is lost, as where headlines run
 * together: before an opening word with a capital ({@code he has to go The minister said}), before
 * an outlet's name that nothing ties to its words ({@code hit a suburb National Post Hopes for}),
 * and behind a dateline's outlet ({@code (Reuters) -}). What is said on the one side is nobody's of
 * the other.
 */
final class RunOns {

  private static final Set<String> OPENERS = WordFile.words("openers.txt");
  private static final Set<String> BEFORE_OUTLETS = WordFile.words("before_outlets.txt");

  /** Words looked at before an opener for one that is no word of a headline in capitals. */
  private static final int REACH_WORDS = 4;

  /** Shorter words are small letters in headlines too. */
  private static final int LEAST_LETTERS = 4;

  private static final Set<String> SMALL = Set.of("with", "from", "over", "into", "that", "than");

  /** UTF-16 units from a name's first letter within which an opener can be part of it. */
  private static final int LONGEST_NAME = 60;

  private final Codebook codebook;
  private final String text;
  private final List<Mention> mentions;

  /**
   * @param mentions in text order
   */
  RunOns(Codebook codebook, String text, List<Mention> mentions) {
    this.codebook = codebook;
    this.text = text;
    this.mentions = mentions;
  }

  /** The part of a sentence around an offset within which no stop is lost. */
  Span around(Sentence sentence, int offset) {
    int from = sentence.span().start();
    int to = sentence.span().end();
    for (int border : borders(sentence)) {
      if (border <= offset) {
        from = Math.max(from, border);
      } else {
        to = Math.min(to, border);
      }
    }
    return new Span(from, to);
  }

  private List<Integer> borders(Sentence sentence) {
    List<Integer> borders = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!token.isWord() || !Character.isUpperCase(text.charAt(token.start()))) {
        continue;
      }
      Mention outlet = outletAt(token.start());
      if (outlet != null) {
        if (tokens.get(i - 1).is("(") && text.startsWith(")", outlet.span().end())) {
          borders.add(outlet.span().end());
        } else if (isLoose(tokens, i, outlet)) {
          borders.add(token.start());
        }
      } else if (OPENERS.contains(token.folded()) && opens(tokens, i)) {
        borders.add(token.start());
      }
    }
    return borders;
  }

  private Mention outletAt(int offset) {
    for (int m = MentionOrder.firstFrom(mentions, offset); m < mentions.size(); m++) {
      Mention mention = mentions.get(m);
      if (mention.span().start() != offset) {
        break;
      }
      if (codebook.actor(mention.actorId()).filter(a -> a.kind() == ActorKind.MEDIA).isPresent()) {
        return mention;
      }
    }
    return null;
  }

  /** True when neither the word before nor what follows has to do with the outlet. */
  private boolean isLoose(List<Token> tokens, int i, Mention outlet) {
    Token before = tokens.get(i - 1);
    if (before.kind() != TokenKind.WORD || BEFORE_OUTLETS.contains(before.folded())) {
      return false;
    }
    for (int j = i + 1; j < tokens.size(); j++) {
      Token next = tokens.get(j);
      if (next.start() >= outlet.span().end()) {
        return next.isWord() && Character.isUpperCase(text.charAt(next.start()));
      }
    }
    return true;
  }

  /** True when a capital there is neither a name's nor a headline's. */
  private boolean opens(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.end() - token.start() > 1 && Character.isUpperCase(text.charAt(token.start() + 1))) {
      return false;
    }
    boolean named = i + 1 < tokens.size() && outletAt(tokens.get(i + 1).start()) != null;
    if (named || BEFORE_OUTLETS.contains(tokens.get(i - 1).folded()) || isInName(token)) {
      return false;
    }
    for (int j = i - 1; j >= Math.max(0, i - REACH_WORDS); j--) {
      Token before = tokens.get(j);
      if (before.kind() != TokenKind.WORD) {
        return false;
      }
      if (Character.isLowerCase(text.charAt(before.start()))
          && before.end() - before.start() >= LEAST_LETTERS
          && !SMALL.contains(before.folded())) {
        return true;
      }
    }
    return false;
  }

  private boolean isInName(Token token) {
    for (int m = MentionOrder.firstFrom(mentions, token.start() - LONGEST_NAME);
        m < mentions.size() && mentions.get(m).span().start() <= token.start();
        m++) {
      if (mentions.get(m).span().contains(token.span())) {
        return true;
      }
    }
    return false;
  }
}
