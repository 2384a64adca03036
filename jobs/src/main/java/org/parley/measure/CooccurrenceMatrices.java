package org.parley.measure;

import java.util.List;
import java.util.function.ToLongBiFunction;

/**
 * How many units each actor shares with each, in squares of actors by id; rows are made when they
 * are asked for, by whatever thread asks.
 */
public final class CooccurrenceMatrices {

  private final List<String> actors;
  private final PairCounts pairs;
  private final int[][] partners;
  private final int[] ranks;
  private final int[] numbers;
  private final ToLongBiFunction<Integer, Unit> singles;

  /**
   * @param partners for each actor's number the places of its pairs
   * @param ranks place of each number in the order of ids
   * @param numbers of the actors in the order of ids
   * @param singles units of an actor, by its number
   */
  CooccurrenceMatrices(
      List<String> actors,
      PairCounts pairs,
      int[][] partners,
      int[] ranks,
      int[] numbers,
      ToLongBiFunction<Integer, Unit> singles) {
    this.actors = actors;
    this.pairs = pairs;
    this.partners = partners;
    this.ranks = ranks;
    this.numbers = numbers;
    this.singles = singles;
  }

  /** Actors with a counted mention, in id order: rows and columns of every matrix. */
  public List<String> actors() {
    return actors;
  }

  /**
   * Common units of one actor with each, in id order; at its own place all its units.
   *
   * @param rank place of the actor in the order of ids, from 0
   */
  public long[] row(Unit unit, int rank) {
    int own = numbers[rank];
    long[] units = new long[actors.size()];
    units[rank] = singles.applyAsLong(own, unit);
    for (int n : partners[own]) {
      long key = pairs.key(n);
      int partner = PairCounts.first(key) == own ? PairCounts.second(key) : PairCounts.first(key);
      units[ranks[partner]] = pairs.both(n, unit);
    }
    return units;
  }
}
