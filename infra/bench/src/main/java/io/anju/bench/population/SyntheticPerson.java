package io.anju.bench.population;

import java.time.LocalDate;

/**
 * A synthetic newcomer.
 *
 * @param movedInOn the day they moved in
 * @param employed whether they have a job here
 * @param seed determines everything else about them
 */
public record SyntheticPerson(
    int index,
    String documentNumber,
    String name,
    String phone,
    String domicile,
    LocalDate movedInOn,
    boolean employed,
    int seed) {

  /** A number from 0 up to {@code from} (exclusive), always the same for this person and salt. */
  public int pick(int from, int salt) {
    return Math.floorMod(seed * 31 + salt * 7919, from);
  }
}
