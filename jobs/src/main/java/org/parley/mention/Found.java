package org.parley.mention;

/**
 * A mention within its sentence.
 *
 * @param from first token, 0-based in the sentence
 * @param to one past the last token
 * @param reading what it means
 * @param embedded true when it stands within a longer one
 * @param roleId the office named; empty when none
 * @param past true when the text says that the office is no longer held
 * @param linked true for a role whose holder the document itself names
 */
record Found(
    int from,
    int to,
    Reading reading,
    boolean embedded,
    String roleId,
    boolean past,
    boolean linked) {

  Found inside() {
    return new Found(from, to, reading, true, roleId, past, linked);
  }

  static Found plain(Hit hit, Reading reading) {
    return new Found(hit.from(), hit.to(), reading, false, "", false, false);
  }
}
