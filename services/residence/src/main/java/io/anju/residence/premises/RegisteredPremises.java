package io.anju.residence.premises;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.platform.access.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Premises that an official found an enterprise to run: a dormitory, a school, a hotel. They give
 * it the rights of a declarant there (Shenzhen art. 8); the address it states of itself gives none.
 *
 * @param division of the place; its officials keep the entry
 * @param until from which day on it no longer runs them; empty while it does
 */
public record RegisteredPremises(
    CreditCode operator,
    PremisesKind kind,
    Place place,
    DivisionCode division,
    LocalDate since,
    Optional<LocalDate> until) {

  public RegisteredPremises {
    Objects.requireNonNull(operator, "operator");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(until, "until");
  }

  /** One entry for each operator, kind and place. */
  static String idOf(CreditCode operator, PremisesKind kind, Place place) {
    return operator.value() + ":" + kind + ":" + place.code();
  }

  String id() {
    return idOf(operator, kind, place);
  }

  boolean inUse() {
    return until.isEmpty();
  }

  RegisteredPremises with(Optional<LocalDate> end, LocalDate begin) {
    return new RegisteredPremises(operator, kind, place, division, begin, end);
  }

  /** The officials of the place, and the operator, who only reads. */
  public Scope scope() {
    return new Scope(
        Set.copyOf(List.of(division.value())), Set.of(), Set.of(operator.value()), false);
  }
}
