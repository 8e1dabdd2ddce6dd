package io.anju.housing;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.platform.access.Caller;
import io.anju.platform.access.Role;
import java.util.Optional;
import java.util.Set;

/** Callers as their tokens describe them. */
public final class CallerFixture {

  private CallerFixture() {}

  public static Caller official(Role role, String division) {
    return new Caller(
        "official",
        Set.of(role),
        Optional.of(new DivisionCode(division)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public static Caller person(Role role, PersonId person) {
    return new Caller(
        "person",
        Set.of(role),
        Optional.empty(),
        Optional.of(person),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public static Caller organisation(Role role, CreditCode uscc) {
    return new Caller(
        "organisation",
        Set.of(role),
        Optional.empty(),
        Optional.empty(),
        Optional.of(uscc),
        Optional.empty(),
        Optional.empty());
  }
}
