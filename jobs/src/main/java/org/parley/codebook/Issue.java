package org.parley.codebook;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A question on which actors take positions.
 *
 * @param id stable, lower-case
 * @param label for charts and the report
 * @param question what is at stake, one sentence
 * @param levels five, from -2 to +2
 * @param topics words and phrases that show that a clause is about the issue; pattern syntax
 * @param context actors of whom one must be named near a statement; empty when it may stand
 *     anywhere
 * @param elsewhere actors of other parts of the world: what is said of them, or after naming one of
 *     them and before the context is named again, is not about the issue
 * @param cues patterns of levels, in file order
 * @param phrases named lists of alternatives that patterns may refer to
 */
public record Issue(
    String id,
    String label,
    String question,
    List<Level> levels,
    List<String> topics,
    List<String> context,
    List<String> elsewhere,
    List<LevelCue> cues,
    Map<String, List<String>> phrases)
    implements Serializable {}
