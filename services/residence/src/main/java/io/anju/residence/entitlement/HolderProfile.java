package io.anju.residence.entitlement;

import io.anju.codes.DivisionCode;
import io.anju.residence.permit.Permit;
import io.anju.residence.person.Person;
import io.anju.residence.rules.condition.Circumstances;
import java.util.List;
import java.util.Optional;

/**
 * A person whose entitlements are assessed, with all that is known.
 *
 * @param permits as they stand today, the one applied for last first
 * @param division where the newest permit was applied for, else where they live; empty where
 *     neither is known
 * @param circumstances what conditions are assessed by, the years of residence as they count by
 *     law; empty where the division is not known
 */
record HolderProfile(
    Person person,
    List<Permit> permits,
    Optional<DivisionCode> division,
    Optional<Circumstances> circumstances) {

  HolderProfile {
    permits = List.copyOf(permits);
  }
}
