package org.parley.corpus;

import org.parley.text.Zone;

/**
 * The zone of a line and why.
 *
 * @param zone where it belongs
 * @param reason which rule says so; empty for the story itself
 */
record Verdict(Zone zone, String reason) {

  static final Verdict BODY = new Verdict(Zone.BODY, "");
  static final Verdict HEADLINE = new Verdict(Zone.HEADLINE, "");

  static Verdict boilerplate(String reason) {
    return new Verdict(Zone.BOILERPLATE, reason);
  }

  static Verdict caption(String reason) {
    return new Verdict(Zone.CAPTION, reason);
  }
}
