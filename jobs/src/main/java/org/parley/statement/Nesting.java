package org.parley.statement;

import java.util.List;

/** Statements within what somebody else is reported to have said. */
final class Nesting {

  private Nesting() {}

  /** Links each statement to the smallest one within whose content its cue stands. */
  static void link(Passage p, List<Draft> drafts) {
    for (Draft inner : drafts) {
      if (inner.cue() == null) {
        continue;
      }
      Draft best = null;
      for (Draft outer : drafts) {
        if (outer != inner
            && outer.contains(p, inner.cue().verb())
            && (best == null || outer.parts().get(0).first() > best.parts().get(0).first())) {
          best = outer;
        }
      }
      if (best != null && !isWithin(best, inner)) {
        inner.within(best);
      }
    }
  }

  /** True when a statement stands within another, however deep: nothing is within itself. */
  private static boolean isWithin(Draft draft, Draft around) {
    for (Draft d = draft.outer(); d != null; d = d.outer()) {
      if (d == around) {
        return true;
      }
    }
    return false;
  }

  /**
   * Within somebody's report only what another is reported to have said stands for itself: beliefs,
   * wishes, what is criticised and praised are part of the report.
   */
  static boolean isPartOfReport(Draft draft) {
    if (draft.outer() == null || draft.cue() == null) {
      return false;
    }
    boolean said =
        switch (draft.rule()) {
          case CUE_THEN_OBJECT, NOUN_CUE -> false;
          case CUE_THEN_QUOTE -> draft.cue().entry().follows() && !draft.cue().entry().has("noun");
          default -> true;
        };
    return !said || draft.cue().isInfinitive() || draft.cue().entry().family() != CueFamily.SPEECH;
  }
}
