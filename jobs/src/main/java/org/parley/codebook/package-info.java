/**
 * What the user knows: actors, aliases, roles, issues, boilerplate. Records, their reader and its
 * list of problems.
 */
package org.parley.codebook;
