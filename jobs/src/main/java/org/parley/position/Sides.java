package org.parley.position;

import org.parley.codebook.Codebook;

/** Sides of holders whatever the day. */
final class Sides {

  private Sides() {}

  /** The side an actor speaks for at all times; itself when there is none or it changed. */
  static String of(Codebook codebook, String actorId) {
    String side = codebook.sideOf(actorId, null);
    return side.isEmpty() ? actorId : side;
  }
}
