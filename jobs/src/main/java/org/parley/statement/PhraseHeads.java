package org.parley.statement;

import java.util.ArrayList;
import java.util.List;
import org.parley.codebook.ActorKind;
import org.parley.codebook.Codebook;
import org.parley.mention.Mention;

/**
 * The mentions that stand at the heads of noun phrases, not those that only qualify another noun:
 * none in {@code Assad's aides} or {@code officials in Moscow}.
 */
final class PhraseHeads {

  private final Codebook codebook;

  PhraseHeads(Codebook codebook) {
    this.codebook = codebook;
  }

  /**
   * Mentions at the heads of the joined noun phrases.
   *
   * @param first token of the words
   * @param last token of them
   * @return none when one of the phrases has no mention at its head
   */
  List<Mention> of(Passage p, int first, int last) {
    List<Mention> heads = new ArrayList<>();
    int from = first;
    for (int i = first; i <= last + 1; i++) {
      boolean end = i == last + 1;
      boolean joins =
          !end && (p.is(i, "and") || p.is(i, "or") || p.isComma(i)) && !inMention(p, from, i);
      if (end || joins) {
        Mention head = head(p, from, i - 1);
        if (head != null) {
          heads.add(head);
        } else if (!end && !p.isComma(i) && from < i) {
          return List.of();
        } else if (end && !heads.isEmpty() && from <= last) {
          return List.of();
        }
        from = i + 1;
      }
    }
    return heads;
  }

  private static boolean inMention(Passage p, int from, int i) {
    for (int m = from; m < i; m++) {
      if (p.mentionAt(m) != null && p.mentionLast(m) >= i) {
        return true;
      }
    }
    return false;
  }

  /** The mention at the head of one noun phrase: it ends where the phrase's core ends. */
  private Mention head(Passage p, int first, int last) {
    int i = first;
    Mention found = null;
    int foundLast = -1;
    while (i <= last) {
      Mention mention = p.mentionAt(i);
      if (mention != null && p.mentionLast(i) <= last) {
        found = mention;
        foundLast = p.mentionLast(i);
        i = foundLast + 1;
      } else if (found != null
          && foundLast == i - 1
          && (p.is(i, WordClass.PREPOSITION)
              || p.is(i, "(")
              || p.is(i, WordClass.RELATIVE)
              || p.isComma(i))) {
        return found;
      } else if (p.is(i, WordClass.PREPOSITION)) {
        return null;
      } else {
        i++;
      }
    }
    if (found != null && foundLast == last - 1 && p.is(last, WordClass.COLLECTIVE)) {
      return isPerson(found) ? null : found;
    }
    return foundLast == last ? found : null;
  }

  private boolean isPerson(Mention mention) {
    return codebook.actor(mention.actorId()).map(a -> a.kind() == ActorKind.PERSON).orElse(true);
  }

  /**
   * {@code some in the opposition}, {@code members of the council}: the body speaks. Null when it
   * is not so.
   */
  Mention bodyOfPart(Passage p, int first, int last) {
    boolean part = p.is(first, WordClass.PART) || p.is(first + 1, WordClass.PART);
    int of = p.is(first, WordClass.PART) ? first + 1 : first + 2;
    int body = p.is(of + 1, "the") ? of + 2 : of + 1;
    boolean in = p.is(of, "in") || p.is(of, "of") || p.is(of, "within") || p.is(of, "from");
    if (!part || !in || body > last || p.mentionAt(body) == null) {
      return null;
    }
    Mention mention = p.mentionAt(body);
    boolean group =
        codebook
            .actor(mention.actorId())
            .map(a -> a.kind() == ActorKind.GROUP || a.kind() == ActorKind.ORGANISATION)
            .orElse(false);
    return group && p.mentionLast(body) == last ? mention : null;
  }
}
