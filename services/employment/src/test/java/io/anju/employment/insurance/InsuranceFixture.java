package io.anju.employment.insurance;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.contract.employment.InsuranceKind;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/** A made-up account and rows of it. */
final class InsuranceFixture {

  static final AccountId ACCOUNT =
      new AccountId(
          new PersonId("abcdefghijklmnopqrstuvwxyz"), new CreditCode("91350100M000100Y43"));

  private InsuranceFixture() {}

  static InsuranceAccount opened(Instant at) {
    return InsuranceAccount.opened(ACCOUNT, new DivisionCode("440305"), at);
  }

  static Payment row(String month, Instant updatedAt, InsuranceKind... kinds) {
    return new Payment(
        ACCOUNT, YearMonth.parse(month), Set.of(kinds), Optional.ofNullable(updatedAt));
  }
}
