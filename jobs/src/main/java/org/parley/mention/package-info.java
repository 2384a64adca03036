/**
 * Where actors are named: aliases, dated roles, surnames, metonyms; and the names that no codebook
 * knows.
 */
package org.parley.mention;
