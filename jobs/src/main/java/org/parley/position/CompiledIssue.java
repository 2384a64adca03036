package org.parley.position;

import java.util.List;

/**
 * An issue ready to be read.
 *
 * @param id of the issue
 * @param topics what shows that a clause is about it
 * @param patterns of its cues, in file order
 */
record CompiledIssue(String id, List<Pattern> topics, List<LevelPattern> patterns) {}
