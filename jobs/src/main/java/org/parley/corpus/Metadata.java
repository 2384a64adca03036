package org.parley.corpus;

import java.io.Serializable;
import org.parley.time.DateInterval;

/**
 * What is known of a document besides its text.
 *
 * @param date when it was published; null when not given
 * @param source the outlet; empty when not given
 * @param title empty when not given; has no offsets, for it does not stand in the text
 * @param url empty when not given
 */
public record Metadata(DateInterval date, String source, String title, String url)
    implements Serializable {

  /** Nothing known. */
  public static final Metadata NONE = new Metadata(null, "", "", "");
}
