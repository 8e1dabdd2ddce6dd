package io.anju.housing.address.match;

/**
 * How a building agrees with what is wanted; there is none for a building that contradicts it.
 *
 * @param flaws what had to be forgiven, 0 for nothing
 * @param sure whether it may be meant although others are: false where only a short name resembles it
 * @param incomplete whether a number that tells it from its neighbours is not written
 * @param first whether that is the number of a first house, which may be the only one
 * @param unit the unit, where what is written as a building is one
 */
record Verdict(KnownBuilding building, int flaws, boolean sure, boolean incomplete, boolean first, String unit) {

  double score() {
    return Math.max(0.05, 1 - 0.1 * flaws - (sure ? 0 : 0.3) - (incomplete ? 0.25 : 0));
  }
}
