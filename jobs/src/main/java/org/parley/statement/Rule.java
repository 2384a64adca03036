package org.parley.statement;

import java.util.Locale;

/** The ways in which statements are found. */
enum Rule {
  /** {@code "...", he said}. */
  QUOTE_THEN_CUE,
  /** {@code He said: "..."}. */
  CUE_THEN_QUOTE,
  /** {@code He said that ...}. */
  CUE_THEN_THAT,
  /** {@code He said the talks had failed}. */
  CUE_THEN_CLAUSE,
  /** {@code She asked whether ...}. */
  CUE_THEN_QUESTION,
  /** {@code They vowed to ...}, {@code They urged both to ...}. */
  CUE_THEN_INFINITIVE,
  /** {@code He rejected the offer}, {@code He warned of war}. */
  CUE_THEN_OBJECT,
  /** {@code The talks had failed, he said}. */
  CLAUSE_THEN_CUE,
  /** {@code According to the envoy, ...}. */
  ACCORDING_TO,
  /** {@code his insistence that ...}. */
  NOUN_CUE,
  /** {@code The truce is expected to hold}, {@code She was asked about it by the panel}. */
  PASSIVE,
  /** A quotation without cue beside a statement of the same paragraph. */
  QUOTE_BESIDE,
  /** A paragraph that is one quotation, after a statement. */
  QUOTE_PARAGRAPH,
  /** A quotation that nobody is named for. */
  QUOTE_ALONE,
  /** A quotation with its speaker's name behind a dash. */
  TESTIMONY,
  /** Paragraphs without marks after {@code He said:}. */
  BLOCK,
  /** A turn of a transcript. */
  TURN,
  /** {@code Name: clause} in a headline or highlight. */
  HEADLINE_LABEL,
  /** {@code clause: Name} in a headline or highlight. */
  HEADLINE_TAIL;

  /** True for speech that is quoted without marks. */
  boolean isBlock() {
    return this == BLOCK || this == TURN;
  }

  /** The name as the tables print it. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
