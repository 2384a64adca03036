package org.parley.position;

import java.util.List;
import java.util.Set;

/**
 * An issue ready to be read.
 *
 * @param id of the issue
 * @param topics what shows that a clause is about it
 * @param context actors of whom one must be named near a statement; empty when none need be
 * @param elsewhere actors of other parts of the world
 * @param patterns of its cues, in file order
 */
record CompiledIssue(
    String id,
    List<Pattern> topics,
    Set<String> context,
    Set<String> elsewhere,
    List<LevelPattern> patterns) {}
