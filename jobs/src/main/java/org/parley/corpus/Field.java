package org.parley.corpus;

import java.util.List;
import java.util.Locale;

/** What a record may tell of a document, and the names it usually goes by, most telling first. */
public enum Field {
  ID("id doc_id document_id uid"),
  TEXT("text body content fulltext full_text"),
  DATE("date published publication_date pub_date date_published dct"),
  SOURCE("source outlet publisher newspaper publication"),
  TITLE("title headline"),
  URL("url link web_url");

  private final String usualNames;

  Field(String usualNames) {
    this.usualNames = usualNames;
  }

  /** Lower case, most telling first. */
  public List<String> usualNames() {
    return List.of(usualNames.split(" "));
  }

  /** The name as options give it: {@code text} in {@code text=articleBody}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
