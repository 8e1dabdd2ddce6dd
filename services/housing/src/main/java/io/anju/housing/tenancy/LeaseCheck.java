package io.anju.housing.tenancy;

import io.anju.housing.dwelling.Attributes;
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

/** Everything that keeps a lease from the record, under the rule of its place and day. */
final class LeaseCheck {

  private final TenancyRule rule;
  private final LocalDate today;
  private final List<FieldError> flaws = new ArrayList<>();

  LeaseCheck(TenancyRule rule, LocalDate today) {
    this.rule = rule;
    this.today = today;
  }

  List<FieldError> flaws() {
    return List.copyOf(flaws);
  }

  LeaseCheck lease(Lease lease, List<Party> owners) {
    if (lease.signedOn().isAfter(today)) {
      flaw("signedOn", "in-the-future", Map.of());
    }
    term(lease.term());
    if (lease.sublet().isEmpty() && !owners.isEmpty() && !owners.contains(lease.landlord())) {
      flaw("landlord", "not-the-owner", Map.of());
    }
    for (int i = 0; i < lease.tenants().size(); i++) {
      var tenant = lease.tenants().get(i);
      if (lease.tenants().indexOf(tenant) < i) {
        flaw("tenants[" + i + "]", "given-twice", Map.of());
      }
      if (lease.landlord().person().filter(tenant::equals).isPresent()) {
        flaw("tenants[" + i + "]", "lets-to-self", Map.of());
      }
    }
    return this;
  }

  LeaseCheck term(Period term) {
    if (!term.until().isBefore(term.from().plusYears(rule.longestYears()))) {
      flaw("until", "term-too-long", Map.of("years", Integer.toString(rule.longestYears())));
    }
    return this;
  }

  /**
   * An original room is the smallest unit of a let, and nobody lives in a kitchen, bathroom, balcony or basement store. Where the rooms
   * were surveyed one by one, the survey says what they are.
   */
  LeaseCheck rooms(Lease lease, Attributes dwelling) {
    if (!dwelling.lettable()) {
      flaw("dwellingCode", "not-lettable", Map.of());
    }
    var names = lease.roomNames();
    for (int i = 0; i < lease.rooms().size(); i++) {
      var room = lease.rooms().get(i);
      var surveyed = dwelling.parts().stream().filter(part -> LetRoom.named(part.name()).equals(room.name())).map(Part::kind).findFirst();
      if (surveyed.isEmpty() && !dwelling.parts().isEmpty()) {
        flaw("rooms[" + i + "].name", "no-such-room", Map.of());
      }
      if (!LetRoom.forLiving(surveyed.orElse(room.kind()))) {
        flaw("rooms[" + i + "].kind", "not-to-live-in", Map.of());
      }
      if (names.indexOf(names.get(i)) < i) {
        flaw("rooms[" + i + "].name", "given-twice", Map.of());
      }
    }
    dwelling.rooms().filter(all -> lease.rooms().size() > all)
        .ifPresent(all -> flaw("rooms", "more-than-built", Map.of("rooms", Integer.toString(all))));
    return this;
  }

  /**
   * What endangers those who live there is not let, and no let of it goes on record, until it is put right (Measures 2011, arts. 6,
   * 16).
   */
  LeaseCheck safe(boolean unfit) {
    if (unfit) {
      flaw("dwellingCode", "unfit-to-let", Map.of());
    }
    return this;
  }

  /** What a lease may bear by itself, whoever else lives in the dwelling. */
  LeaseCheck living(Lease lease, Household household, Attributes dwelling) {
    int persons = household.occupants().size();
    rule.density().limits(dwelling).persons().filter(most -> persons > most)
        .ifPresent(most -> flaw("occupants", "too-many-for-dwelling", Map.of("most", Integer.toString(most))));
    rule.density().byRooms(Optional.of(lease.rooms().size()).filter(rooms -> rooms > 0)).filter(most -> persons > most)
        .ifPresent(most -> flaw("occupants", "too-many-for-rooms", Map.of("most", Integer.toString(most))));
    for (var moveIn : household.moveIns()) {
      if (moveIn.since().isAfter(lease.term().until())) {
        flaw("occupants[" + household.occupants().indexOf(moveIn.person()) + "].since", "outside-term",
            Map.of("from", lease.term().from().toString(), "until", lease.term().until().toString()));
      }
    }
    return this;
  }

  /** A tenant lets on no longer and no more than was let to him, and with consent (Civil Code, arts. 716-717). */
  LeaseCheck under(Lease head, Lease sublet, LocalDate consentedOn) {
    if (head.sublet().isPresent()) {
      flaw("sublet.of", "sublet-itself", Map.of());
    }
    if (!head.dwelling().equals(sublet.dwelling())) {
      flaw("sublet.of", "other-dwelling", Map.of());
    }
    if (sublet.landlord().person().filter(head.tenants()::contains).isEmpty()) {
      flaw("landlord", "not-the-tenant", Map.of());
    }
    if (!head.term().covers(sublet.term())) {
      flaw("until", "outside-term", Map.of("from", head.term().from().toString(), "until", head.term().until().toString()));
    }
    if (!head.rooms().isEmpty() && (sublet.rooms().isEmpty() || !head.roomNames().containsAll(sublet.roomNames()))) {
      flaw("rooms", "not-let-to-you", Map.of());
    }
    if (consentedOn.isAfter(today)) {
      flaw("sublet.consentedOn", "in-the-future", Map.of());
    }
    return this;
  }

  private void flaw(String field, String code, Map<String, String> arguments) {
    flaws.add(FieldError.of(field, code, arguments));
  }
}
