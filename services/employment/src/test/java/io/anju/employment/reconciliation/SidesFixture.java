package io.anju.employment.reconciliation;

import io.anju.codes.DivisionCode;
import io.anju.contract.ResidenceReason;
import io.anju.employment.record.NameDigest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Sides of a made-up person, as they stand in the autumn of 2026. */
final class SidesFixture {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  static final LocalDate LONG_AGO = LocalDate.of(2025, 3, 1);
  static final DivisionCode NANSHAN = new DivisionCode("440305");
  static final DivisionCode COMMUNITY = new DivisionCode("440305001002");
  static final String EMPLOYER = "91350100M000100Y43";
  static final Comparison COMPARISON = new Comparison(new Grace(30, 20, 15));

  private SidesFixture() {}

  static Job job(String id, LocalDate from, LocalDate last) {
    return job(id, 1, from, last, "name");
  }

  static Job job(String id, long version, LocalDate from, LocalDate last, String name) {
    return new Job(id, version, List.of(EMPLOYER), Optional.of(NANSHAN), from, Optional.ofNullable(last),
        Optional.ofNullable(name).map(NameDigest::new));
  }

  static Registered registered(Home... homes) {
    return new Registered(1, Optional.empty(), List.of(), List.of(homes), Optional.empty(), List.of(new NameDigest("name")));
  }

  static Home home(LocalDate since, LocalDate until, ResidenceReason reason) {
    return new Home(COMMUNITY, since, Optional.ofNullable(until), reason);
  }

  static Card card(LocalDate since) {
    return new Card("permit", 1, true, NANSHAN, since);
  }

  static List<String> found(Sides sides, LocalDate on) {
    return COMPARISON.of(sides, on).found().stream().map(Discrepancy::key).toList();
  }
}
