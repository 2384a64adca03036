package org.parley.annotate;

import java.io.Serializable;

/** A row of {@code statements}. */
public record StatementRecord(
    String statementId,
    String docId,
    int paragraph,
    int start,
    int end,
    String contentSpans,
    String type,
    String layer,
    String speakerIds,
    String speaker,
    Integer speakerStart,
    Integer speakerEnd,
    String speakerForm,
    String cue,
    Integer cueStart,
    Integer cueEnd,
    String content,
    String quoted,
    String date,
    String dateEarliest,
    String dateLatest,
    String dateBasis,
    double confidence,
    String rule,
    String zone,
    String repeats,
    String nestedIn,
    String reviewSpeaker,
    String reviewOk)
    implements Serializable {}
