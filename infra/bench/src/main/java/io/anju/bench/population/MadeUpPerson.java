package io.anju.bench.population;

import java.time.LocalDate;

/**
 * A newcomer who does not exist.
 *
 * @param movedInOn the day they moved in
 * @param employed whether they have a job here
 * @param seed decides everything else about them
 */
public record MadeUpPerson(
    int index,
    String documentNumber,
    String name,
    String phone,
    String domicile,
    LocalDate movedInOn,
    boolean employed,
    int seed) {

  /** One of so many, always the same for this person. */
  public int pick(int from, int salt) {
    return Math.floorMod(seed * 31 + salt * 7919, from);
  }
}
