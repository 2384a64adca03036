package org.parley.position;

import org.parley.statement.Statement;

/**
 * A match in its surroundings, from which its holders are read.
 *
 * @param statement whose content the clause is of
 * @param clause in whose words the match stands
 * @param match of a cue
 */
record MatchedClause(Statement statement, Clause clause, Match match) {}
