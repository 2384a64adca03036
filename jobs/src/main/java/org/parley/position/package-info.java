/** What a statement says on an issue: levels on ladders, negation, conditions, holders. */
package org.parley.position;
