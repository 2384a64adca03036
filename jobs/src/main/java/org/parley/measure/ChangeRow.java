package org.parley.measure;

import java.io.Serializable;

/**
 * A row of {@code changes}.
 *
 * @param turnId the change of the widest subject that is the same turn; its own id when that is
 *     itself
 */
public record ChangeRow(
    String changeId,
    String subjectKind,
    String subjectId,
    String issueId,
    double levelBefore,
    double levelAfter,
    String kind,
    String lastBefore,
    String firstAfter,
    boolean orderCertain,
    long nBefore,
    long nAfter,
    long sourcesBefore,
    long sourcesAfter,
    Double pValue,
    boolean tentative,
    String quoteBefore,
    String quoteAfter,
    String evidenceBefore,
    String evidenceAfter,
    Double posterior,
    String conditionBefore,
    String conditionAfter,
    String holdersBefore,
    String holdersAfter,
    boolean sameOutlets,
    String lastBeforeEarliest,
    String lastBeforeLatest,
    String firstAfterEarliest,
    String firstAfterLatest,
    String turnId)
    implements Serializable {

  /** The same as part of a turn. */
  ChangeRow in(String turn) {
    return new ChangeRow(
        changeId,
        subjectKind,
        subjectId,
        issueId,
        levelBefore,
        levelAfter,
        kind,
        lastBefore,
        firstAfter,
        orderCertain,
        nBefore,
        nAfter,
        sourcesBefore,
        sourcesAfter,
        pValue,
        tentative,
        quoteBefore,
        quoteAfter,
        evidenceBefore,
        evidenceAfter,
        posterior,
        conditionBefore,
        conditionAfter,
        holdersBefore,
        holdersAfter,
        sameOutlets,
        lastBeforeEarliest,
        lastBeforeLatest,
        firstAfterEarliest,
        firstAfterLatest,
        turn);
  }
}
