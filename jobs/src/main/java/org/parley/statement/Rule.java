package org.parley.statement;

import java.util.Locale;

/**
 * The ways in which statements are found. The confidence of each is the share of statements with
 * right content (more than half in common) and right speaker among those it found in 405 annotated
 * articles of a U.S. campaign; block quotes, turns, headline forms and quotations without cue were
 * too few there and are estimates.
 */
enum Rule {
  /** {@code "...", he said}. */
  QUOTE_THEN_CUE(0.95),
  /** {@code He said: "..."}. */
  CUE_THEN_QUOTE(0.74),
  /** {@code He said that ...}. */
  CUE_THEN_THAT(0.8),
  /** {@code He said the talks had failed}. */
  CUE_THEN_CLAUSE(0.72),
  /** {@code She asked whether ...}. */
  CUE_THEN_QUESTION(0.71),
  /** {@code They vowed to ...}, {@code They urged both to ...}. */
  CUE_THEN_INFINITIVE(0.55),
  /** {@code He rejected the offer}, {@code He warned of war}. */
  CUE_THEN_OBJECT(0.62),
  /** {@code The talks had failed, he said}. */
  CLAUSE_THEN_CUE(0.76),
  /** {@code According to the envoy, ...}. */
  ACCORDING_TO(0.87),
  /** {@code his insistence that ...}. */
  NOUN_CUE(0.3),
  /** {@code The truce is expected to hold}, {@code She was asked about it by the panel}. */
  PASSIVE(0.5),
  /** A quotation without cue beside a statement of the same paragraph. */
  QUOTE_BESIDE(0.7),
  /** A paragraph that is one quotation, after a statement. */
  QUOTE_PARAGRAPH(0.7),
  /** A quotation that nobody is named for. */
  QUOTE_ALONE(0.3),
  /** A quotation with its speaker's name behind a dash. */
  TESTIMONY(0.85),
  /** Paragraphs without marks after {@code He said:}. */
  BLOCK(0.5),
  /** A turn of a transcript. */
  TURN(0.95),
  /** {@code Name: clause} in a headline or highlight. */
  HEADLINE_LABEL(0.7),
  /** {@code clause: Name} in a headline or highlight. */
  HEADLINE_TAIL(0.6);

  private final double confidence;

  Rule(double confidence) {
    this.confidence = confidence;
  }

  double confidence() {
    return confidence;
  }

  /** True for speech that is quoted without marks. */
  boolean isBlock() {
    return this == BLOCK || this == TURN;
  }

  /** The name as the tables print it. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
