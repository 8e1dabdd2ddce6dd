package io.anju.housing.address.match;

/**
 * How a building agrees with what is wanted; there is none for a building that contradicts it.
 *
 * @param mismatches what had to be forgiven, 0 for nothing
 * @param confident whether it may be meant although others are: false where only a short name
 *     resembles it
 * @param incomplete whether a number that tells it from its neighbours is not written
 * @param assumesFirstHouse whether that is the number of a first house, which may be the only one
 * @param unit the unit, where what is written as a building is one
 */
record BuildingMatch(
    IndexedBuilding building,
    int mismatches,
    boolean confident,
    boolean incomplete,
    boolean assumesFirstHouse,
    String unit) {

  double score() {
    return Math.max(0.05, 1 - 0.1 * mismatches - (confident ? 0 : 0.3) - (incomplete ? 0.25 : 0));
  }
}
