package io.anju.housing.address.match;

import org.jspecify.annotations.Nullable;

/**
 * How well a building agrees with a query; a building that contradicts it has none.
 *
 * @param mismatches how many differences were tolerated
 * @param confident whether the building may be the answer although others exist: false where only a
 *     short name resembles it
 * @param incomplete whether a number is missing that distinguishes it from its neighbours
 * @param assumesFirstHouse whether the missing number is that of a first building, which may be the
 *     only one
 * @param unit the unit, where what is written as a building is one; else null
 */
record BuildingMatch(
    IndexedBuilding building,
    int mismatches,
    boolean confident,
    boolean incomplete,
    boolean assumesFirstHouse,
    @Nullable String unit) {

  double score() {
    return Math.max(0.05, 1 - 0.1 * mismatches - (confident ? 0 : 0.3) - (incomplete ? 0.25 : 0));
  }
}
