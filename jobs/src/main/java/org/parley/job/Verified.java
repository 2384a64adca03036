package org.parley.job;

import java.util.List;

/**
 * What a verification found.
 *
 * @param files read again, stretches of cut files counted each
 * @param documents of the run
 * @param records of mentions, statements, positions and excluded passages
 * @param spans offsets held against the text
 * @param mismatches each says where and what; empty when the run is as it was
 */
public record Verified(
    long files, long documents, long records, long spans, List<String> mismatches) {}
