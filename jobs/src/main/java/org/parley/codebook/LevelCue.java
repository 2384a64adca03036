package org.parley.codebook;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * A pattern that shows a level of an issue, as the codebook has it; the position package compiles
 * it.
 *
 * @param id unique within the issue; printed as the rule of a position
 * @param level -2 to +2
 * @param pattern in the pattern language of {@code docs/codebook.md}
 * @param negated level when the pattern stands under a negation; null when it is then unclear
 * @param condition the condition facet the pattern shows; empty when none
 * @param salience {@code raised}, {@code set_aside} or empty
 * @param topical true when the pattern counts only where the topic is present
 * @param sides sides whose holders alone can hold it so: from others the same words are a forecast
 *     or a reproach; a side after {@code !} is one that cannot; empty when anybody can
 * @param goesWith other levels whose holders say it too: to say it takes nothing back from them
 * @param example a sentence that the pattern must match, own words
 * @param line 1-based line in the file, for messages
 */
public record LevelCue(
    String id,
    int level,
    String pattern,
    Integer negated,
    String condition,
    String salience,
    boolean topical,
    List<String> sides,
    Set<Integer> goesWith,
    String example,
    int line)
    implements Serializable {}
