package org.parley.statement;

import org.parley.time.DateInterval;

/** Tells how the content of a statement reached the reader. */
final class LayerReader {

  /** A statement dated this many days before the document or more is a recollection. */
  static final int EARLIER_DAYS = 8;

  private LayerReader() {}

  /**
   * @param dated when the words beside the cue say it was said; null when they say nothing
   * @param document when the document was published; null when not known
   */
  static Layer layer(Draft draft, DateInterval dated, DateInterval document) {
    if (draft.outer() != null) {
      return Layer.REPORTED;
    }
    if (isRecalled(draft)) {
      return Layer.EARLIER;
    }
    if (dated != null
        && (document == null
            ? dated.days() > 7
            : dated.latest().plusDays(EARLIER_DAYS).isBefore(document.earliest().plusDays(1)))) {
      return Layer.EARLIER;
    }
    if (draft.type() != StatementType.INDIRECT) {
      return Layer.OWN_WORDS;
    }
    return isTold(draft) ? Layer.NARRATOR : Layer.PARAPHRASE;
  }

  /**
   * What somebody wants or supports, is out to say, or owns by a noun ({@code his call for}), in
   * the journalist's words: nobody need have said it.
   */
  private static boolean isTold(Draft draft) {
    Cue cue = draft.cue();
    boolean owned = cue != null && draft.rule() == Rule.NOUN_CUE && cue.isParticiple();
    if (owned || (cue != null && cue.isInfinitive())) {
      return true;
    }
    boolean stance = cue != null && cue.entry().family() == CueFamily.STANCE;
    return stance
        && (draft.rule() == Rule.CUE_THEN_OBJECT || draft.rule() == Rule.CUE_THEN_INFINITIVE);
  }

  /** {@code has repeatedly said}, {@code had said}, {@code previously called for}. */
  static boolean isRecalled(Draft draft) {
    Cue cue = draft.cue();
    if (cue == null) {
      return false;
    }
    Passage p = draft.passage();
    for (int i = cue.start(); i < cue.verb(); i++) {
      if (p.is(i, WordClass.RECALL) || p.is(i, "had")) {
        return true;
      }
    }
    return p.is(cue.start() - 1, WordClass.RECALL);
  }
}
