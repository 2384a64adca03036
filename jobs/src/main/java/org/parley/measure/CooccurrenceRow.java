package org.parley.measure;

/** A row of {@code cooccurrence}. */
public record CooccurrenceRow(
    String unit,
    String actorA,
    String actorB,
    long unitsA,
    long unitsB,
    long unitsBoth,
    long unitsTotal,
    double jaccard,
    double npmi,
    double associationStrength,
    double logLikelihood,
    double pValue,
    Double low,
    Double high,
    int settingsSurvived,
    String firstDate,
    String lastDate) {}
