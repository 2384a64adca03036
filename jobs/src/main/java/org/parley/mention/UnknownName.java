package org.parley.mention;

import java.io.Serializable;
import org.parley.text.Span;

/**
 * A name that the codebook does not know, or a known person with a title that it does not know at
 * that date.
 *
 * @param span without title; of a known person, with it
 * @param name text of the span; of a known person, his name in the codebook and the title there
 * @param why {@code title}, {@code cue verb}, {@code full name} or {@code capitalised}; of a known
 *     person {@code title not held then}
 * @param note when the title was given and what the codebook has; empty for an unknown name
 */
public record UnknownName(Span span, String name, String why, String note) implements Serializable {

  /** Why a known person is listed. */
  public static final String TITLE_NOT_HELD = "title not held then";

  UnknownName(Span span, String name, String why) {
    this(span, name, why, "");
  }

  /** True for a title that the codebook does not have the person hold at that date. */
  public boolean isDisputedTitle() {
    return why.equals(TITLE_NOT_HELD);
  }
}
