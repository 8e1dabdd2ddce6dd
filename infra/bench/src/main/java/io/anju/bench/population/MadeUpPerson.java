package io.anju.bench.population;

import java.time.LocalDate;

/**
 * A newcomer who does not exist.
 *
 * @param since the day they moved in
 * @param employed whether they have a job here
 * @param luck decides everything else about them
 */
public record MadeUpPerson(int index, String documentNumber, String name, String phone, String domicile, LocalDate since,
    boolean employed, int luck) {

  /** One of so many, always the same for this person. */
  public int pick(int from, int salt) {
    return Math.floorMod(luck * 31 + salt * 7919, from);
  }
}
