package org.parley.mention;

/**
 * A person, body or state at its longest, with its title.
 *
 * @param hit the name alone
 * @param found name and title
 * @param title null when none
 */
record Outer(Hit hit, Found found, Title title) {

  int from() {
    return found.from();
  }

  int to() {
    return found.to();
  }
}
