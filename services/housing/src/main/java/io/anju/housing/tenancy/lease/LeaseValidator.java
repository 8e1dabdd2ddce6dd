package io.anju.housing.tenancy.lease;

import io.anju.codes.date.CivilTerm;
import io.anju.housing.dwelling.DwellingAttributes;
import io.anju.housing.dwelling.Part;
import io.anju.housing.occupancy.Period;
import io.anju.housing.party.Party;
import io.anju.housing.tenancy.rule.TenancyRule;
import io.anju.platform.error.FieldError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds every error of a lease under the rule of its division and day. */
public final class LeaseValidator {

  private final TenancyRule rule;
  private final LocalDate today;
  private final List<FieldError> errors = new ArrayList<>();

  public LeaseValidator(TenancyRule rule, LocalDate today) {
    this.rule = rule;
    this.today = today;
  }

  public List<FieldError> errors() {
    return List.copyOf(errors);
  }

  public LeaseValidator checkLease(Lease lease, List<Party> owners) {
    if (lease.signedOn().isAfter(today)) {
      addError("signedOn", "in-the-future", Map.of());
    }
    checkTerm(lease.term());
    if (lease.sublet().isEmpty() && !owners.isEmpty() && !owners.contains(lease.landlord())) {
      addError("landlord", "not-the-owner", Map.of());
    }
    for (int i = 0; i < lease.tenants().size(); i++) {
      var tenant = lease.tenants().get(i);
      if (lease.tenants().indexOf(tenant) < i) {
        addError("tenants[" + i + "]", "duplicate", Map.of());
      }
      if (lease.landlord().person().filter(tenant::equals).isPresent()) {
        addError("tenants[" + i + "]", "landlord-is-tenant", Map.of());
      }
    }
    return this;
  }

  /** A term has a limit; an indefinite lease can be terminated at any time. */
  public LeaseValidator checkTerm(Period term) {
    var over = CivilTerm.lastDayAfterYears(term.from(), rule.maxTermYears());
    if (term.end().filter(end -> !end.isBefore(over)).isPresent()) {
      addError("until", "term-too-long", Map.of("years", Integer.toString(rule.maxTermYears())));
    }
    return this;
  }

  /**
   * The smallest unit to let is a room as built, and what is no room to live in is not let:
   * kitchens, bathrooms, balconies and basement stores, and since 2025 aisles and garages. Where
   * single rooms were surveyed, the survey decides on their kind.
   */
  public LeaseValidator checkRooms(Lease lease, DwellingAttributes dwelling) {
    if (!dwelling.lettable()) {
      addError("dwellingCode", "not-lettable", Map.of());
    }
    var names = lease.roomNames();
    for (int i = 0; i < lease.rooms().size(); i++) {
      var room = lease.rooms().get(i);
      var surveyed =
          dwelling.parts().stream()
              .filter(part -> LetRoom.normalised(part.name()).equals(room.name()))
              .map(Part::kind)
              .findFirst();
      if (surveyed.isEmpty() && !dwelling.parts().isEmpty()) {
        addError("rooms[" + i + "].name", "room-not-found", Map.of());
      }
      if (rule.letting().notLivedIn().contains(surveyed.orElse(room.kind()))) {
        addError("rooms[" + i + "].kind", "not-habitable", Map.of());
      }
      if (names.indexOf(names.get(i)) < i) {
        addError("rooms[" + i + "].name", "duplicate", Map.of());
      }
    }
    dwelling
        .rooms()
        .filter(built -> lease.rooms().size() > built)
        .ifPresent(built ->
            addError(
                "rooms", "exceeds-rooms-of-dwelling", Map.of("rooms", Integer.toString(built))));
    return this;
  }

  /**
   * An unsafe dwelling is not let, and no tenancy of it is filed, until the defect is remedied
   * (Measures 2011, arts. 6, 16).
   */
  public LeaseValidator checkSafety(boolean criticalFindingOpen) {
    if (criticalFindingOpen) {
      addError("dwellingCode", "unsafe-to-let", Map.of());
    }
    return this;
  }

  /** Limits on the occupants of this lease alone, and move-ins within its term. */
  public LeaseValidator checkOccupancy(
      Lease lease, Household household, DwellingAttributes dwelling) {
    int persons = household.occupants().size();
    rule.density()
        .limits(dwelling)
        .persons()
        .filter(max -> persons > max)
        .ifPresent(max ->
            addError("occupants", "too-many-for-dwelling", Map.of("most", Integer.toString(max))));
    rule.density()
        .byRooms(Optional.of(lease.rooms().size()).filter(rooms -> rooms > 0))
        .filter(max -> persons > max)
        .ifPresent(max ->
            addError("occupants", "too-many-for-rooms", Map.of("most", Integer.toString(max))));
    for (var moveIn : household.moveIns()) {
      if (moveIn.since().isAfter(lease.term().until())) {
        addError(
            "occupants[" + household.occupants().indexOf(moveIn.person()) + "].since",
            "outside-term",
            Map.of("from", lease.term().from().toString(), "until", lease.term().endText()));
      }
    }
    return this;
  }

  /**
   * A tenant sublets within the term and rooms of the head tenancy and with consent (Civil Code,
   * arts. 716-717).
   */
  public LeaseValidator checkSublet(Lease head, Lease sublet, LocalDate consentedOn) {
    if (head.sublet().isPresent()) {
      addError("sublet.of", "head-tenancy-is-sublet", Map.of());
    }
    if (!head.dwelling().equals(sublet.dwelling())) {
      addError("sublet.of", "other-dwelling", Map.of());
    }
    if (sublet.landlord().person().filter(head.tenants()::contains).isEmpty()) {
      addError("landlord", "not-the-tenant", Map.of());
    }
    if (!head.term().covers(sublet.term())) {
      addError(
          "until",
          "outside-term",
          Map.of("from", head.term().from().toString(), "until", head.term().endText()));
    }
    if (!head.rooms().isEmpty()
        && (sublet.rooms().isEmpty() || !head.roomNames().containsAll(sublet.roomNames()))) {
      addError("rooms", "not-in-head-tenancy", Map.of());
    }
    if (consentedOn.isAfter(today)) {
      addError("sublet.consentedOn", "in-the-future", Map.of());
    }
    return this;
  }

  private void addError(String field, String code, Map<String, String> arguments) {
    errors.add(FieldError.of(field, code, arguments));
  }
}
