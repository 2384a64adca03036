package org.parley.statement;

import java.util.Locale;

/**
 * The ways in which statements are found, each with the share of right ones among those found
 * (content overlaps by more than half and the speaker's words overlap), rounded, as measured on
 * annotated news of a U.S. campaign.
 */
enum Rule {
  /** {@code "...", he said}. */
  QUOTE_THEN_CUE(0.9),
  /** {@code He said: "..."}. */
  CUE_THEN_QUOTE(0.85),
  /** {@code He said that ...}. */
  CUE_THEN_THAT(0.8),
  /** {@code He said the talks had failed}. */
  CUE_THEN_CLAUSE(0.7),
  /** {@code She asked whether ...}. */
  CUE_THEN_QUESTION(0.6),
  /** {@code They vowed to ...}, {@code They urged both to ...}. */
  CUE_THEN_INFINITIVE(0.6),
  /** {@code He rejected the offer}, {@code He warned of war}. */
  CUE_THEN_OBJECT(0.5),
  /** {@code The talks had failed, he said}. */
  CLAUSE_THEN_CUE(0.8),
  /** {@code According to the envoy, ...}. */
  ACCORDING_TO(0.7),
  /** {@code his insistence that ...}. */
  NOUN_CUE(0.5),
  /** A quotation without cue beside one of the same paragraph. */
  QUOTE_BESIDE(0.7),
  /** A paragraph that is one quotation, after a statement. */
  QUOTE_PARAGRAPH(0.7),
  /** A quotation that nobody is named for. */
  QUOTE_ALONE(0.3),
  /** Paragraphs without marks after {@code He said:}. */
  BLOCK(0.6),
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
