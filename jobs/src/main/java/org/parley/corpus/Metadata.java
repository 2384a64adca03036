package org.parley.corpus;

import java.io.Serializable;
import org.parley.time.DateInterval;

/**
 * What is known of a document besides its text.
 *
 * @param date when it was published; null when not given or not understood
 * @param source the outlet; empty when not given
 * @param title empty when not given; has no offsets, for it does not stand in the text
 * @param url empty when not given
 * @param warning what was given but could not be used, for a person to read; empty when nothing
 */
public record Metadata(DateInterval date, String source, String title, String url, String warning)
    implements Serializable {

  /** Nothing known. */
  public static final Metadata NONE = new Metadata(null, "", "", "");

  /** Metadata without a warning. */
  public Metadata(DateInterval date, String source, String title, String url) {
    this(date, source, title, url, "");
  }

  /** This metadata, each field that {@code better} gives replaced by it. */
  public Metadata overriddenBy(Metadata better) {
    return new Metadata(
        better.date != null ? better.date : date,
        better.source.isEmpty() ? source : better.source,
        better.title.isEmpty() ? title : better.title,
        better.url.isEmpty() ? url : better.url,
        warning.isEmpty() || better.date != null
            ? better.warning
            : better.warning.isEmpty() ? warning : warning + "; " + better.warning);
  }
}
