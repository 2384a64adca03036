package org.parley.measure;

/** A row of {@code agreement}. */
public record AgreementRow(
    String issueId,
    String period,
    String sideA,
    String sideB,
    long congruence,
    long conflict,
    long subtract,
    long statements) {}
