package io.anju.identity.role;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The roles of the registry. The {@code roles} claim contains their {@link #code()}. */
public enum Role {
  POLICE_OFFICER(ScopeKind.DIVISION),
  STATION_CHIEF(ScopeKind.DIVISION),
  HOUSING_OFFICER(ScopeKind.DIVISION),
  GRID_WORKER(ScopeKind.DIVISION),
  LANDLORD(ScopeKind.PERSON_OR_ENTERPRISE),
  AGENT(ScopeKind.NONE),
  LABOUR_CLERK(ScopeKind.DIVISION),
  EMPLOYER(ScopeKind.ENTERPRISE),
  AGENCY_VERIFIER(ScopeKind.NONE),
  AUDITOR(ScopeKind.NONE),
  ADMINISTRATOR(ScopeKind.NONE),
  RESIDENT(ScopeKind.PERSON);

  private final ScopeKind scopeKind;

  Role(ScopeKind scopeKind) {
    this.scopeKind = scopeKind;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Officials sign in with two factors, by a name of their own. */
  public boolean official() {
    return switch (this) {
      case LANDLORD, AGENT, EMPLOYER, RESIDENT -> false;
      case POLICE_OFFICER,
          STATION_CHIEF,
          HOUSING_OFFICER,
          GRID_WORKER,
          LABOUR_CLERK,
          AGENCY_VERIFIER,
          AUDITOR,
          ADMINISTRATOR ->
          true;
    };
  }

  ScopeKind scopeKind() {
    return scopeKind;
  }

  public static Optional<Role> of(String code) {
    return Stream.of(values()).filter(role -> role.code().equals(code)).findFirst();
  }

  static String codes() {
    return Stream.of(values()).map(Role::code).collect(joining(", "));
  }
}
