package io.anju.employment.reconciliation;

import io.anju.codes.DivisionCode;
import io.anju.contract.residence.ResidenceReason;
import io.anju.employment.record.NameDigest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Register records of a made-up person in the autumn of 2026. */
final class RegisterRecordsFixture {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  static final LocalDate LONG_AGO = LocalDate.of(2025, 3, 1);
  static final DivisionCode NANSHAN = new DivisionCode("440305");
  static final DivisionCode COMMUNITY = new DivisionCode("440305001002");
  static final String EMPLOYER = "91350100M000100Y43";
  static final Comparison COMPARISON = new Comparison(new GracePeriods(30, 20, 15));

  private RegisterRecordsFixture() {}

  static EmploymentRecord employment(String id, LocalDate from, LocalDate last) {
    return employment(id, 1, from, last, "name");
  }

  static EmploymentRecord employment(
      String id, long version, LocalDate from, LocalDate last, String name) {
    return new EmploymentRecord(
        id,
        version,
        List.of(EMPLOYER),
        Optional.of(NANSHAN),
        from,
        Optional.ofNullable(last),
        Optional.ofNullable(name).map(NameDigest::new));
  }

  static RegisteredPerson registered(Residence... residences) {
    return new RegisteredPerson(
        1,
        Optional.empty(),
        List.of(),
        List.of(residences),
        Optional.empty(),
        List.of(new NameDigest("name")));
  }

  static Residence residence(LocalDate since, LocalDate until, ResidenceReason reason) {
    return new Residence(COMMUNITY, since, Optional.ofNullable(until), reason);
  }

  static PermitRecord permit(LocalDate since) {
    return new PermitRecord("permit", 1, true, NANSHAN, since);
  }

  static List<String> mismatchKeys(RegisterRecords records, LocalDate on) {
    return COMPARISON.compare(records, on).mismatches().stream().map(Mismatch::key).toList();
  }
}
