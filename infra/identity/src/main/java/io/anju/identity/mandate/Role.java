package io.anju.identity.mandate;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The roles of the registry. A role's {@link #code()} is what stands in the {@code roles} claim. */
public enum Role {
  POLICE_OFFICER(Bound.DIVISION),
  STATION_CHIEF(Bound.DIVISION),
  HOUSING_OFFICER(Bound.DIVISION),
  GRID_WORKER(Bound.DIVISION),
  LANDLORD(Bound.PERSON_OR_UNIT),
  AGENT(Bound.NONE),
  LABOUR_CLERK(Bound.DIVISION),
  EMPLOYER(Bound.UNIT),
  AGENCY_VERIFIER(Bound.NONE),
  AUDITOR(Bound.NONE),
  ADMINISTRATOR(Bound.NONE),
  RESIDENT(Bound.PERSON);

  private final Bound bound;

  Role(Bound bound) {
    this.bound = bound;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Bound bound() {
    return bound;
  }

  public static Optional<Role> of(String code) {
    return Stream.of(values()).filter(role -> role.code().equals(code)).findFirst();
  }

  static String codes() {
    return Stream.of(values()).map(Role::code).collect(joining(", "));
  }
}
