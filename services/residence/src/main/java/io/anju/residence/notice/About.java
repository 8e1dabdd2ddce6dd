package io.anju.residence.notice;

import io.anju.codes.PersonId;
import java.util.Objects;

/**
 * What a notice is about.
 *
 * @param id of the permit, the residence, the correction, the tenancy, or the person
 * @param person whose record it is: who reads the notice reads about them
 */
public record About(Matter matter, String id, PersonId person) {

  /** The kinds of records told about. */
  public enum Matter { PERSON, RESIDENCE, PERMIT, CORRECTION, TENANCY }

  public About {
    Objects.requireNonNull(matter, "matter");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(person, "person");
  }
}
