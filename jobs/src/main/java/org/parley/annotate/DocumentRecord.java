package org.parley.annotate;

import java.io.Serializable;

/**
 * A row of {@code documents}. Components stand in the order of the table's columns; a component's
 * name in snake case is the column's name, {@code null} is an empty cell.
 */
public record DocumentRecord(
    String docId,
    String path,
    String source,
    String title,
    String date,
    String dateEarliest,
    String dateLatest,
    String datePrecision,
    String dateMethod,
    String dateEvidence,
    int characters,
    int paragraphs,
    int sentences,
    int tokens,
    int mentions,
    int statements,
    String duplicateOf,
    String url,
    String dateBest)
    implements Serializable {

  /** This row with the document that it repeats. */
  public DocumentRecord duplicateOf(String original) {
    return new DocumentRecord(
        docId,
        path,
        source,
        title,
        date,
        dateEarliest,
        dateLatest,
        datePrecision,
        dateMethod,
        dateEvidence,
        characters,
        paragraphs,
        sentences,
        tokens,
        mentions,
        statements,
        original,
        url,
        dateBest);
  }
}
