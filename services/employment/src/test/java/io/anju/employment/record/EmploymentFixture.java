package io.anju.employment.record;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.contract.employment.ContractKind;
import java.time.LocalDate;
import java.util.Optional;

/** A made-up engagement and the hire it was filed with. */
final class EmploymentFixture {

  static final LocalDate FROM = LocalDate.of(2026, 3, 1);
  static final PersonId PERSON = new PersonId("abcdefghijklmnopqrstuvwxyz");
  static final CreditCode USCC = new CreditCode("91350100M000100Y43");

  private EmploymentFixture() {}

  static Engagement engagement() {
    return new Engagement(
        PERSON,
        USCC,
        "海纳电子",
        Optional.of(new OccupationCode("40205")),
        ContractKind.FIXED_TERM,
        FROM,
        new DivisionCode("440305"));
  }

  static Hire hire() {
    return new Hire(
        Optional.empty(),
        PERSON,
        Optional.empty(),
        USCC,
        Optional.empty(),
        ContractKind.FIXED_TERM,
        Workplace.AT_EMPLOYER,
        FROM,
        Optional.empty());
  }
}
