package io.anju.employment.insurance.mongo;

import io.anju.codes.DivisionCode;
import io.anju.contract.employment.InsuranceKind;
import io.anju.employment.insurance.AccountId;
import io.anju.employment.insurance.InsuranceAccount;
import io.anju.employment.insurance.PaidMonth;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** The state of an insurance account, as stored. */
public record InsuranceDocument(
    String personId, String uscc, String division, List<MonthDocument> months, Instant changedAt) {

  /**
   * @param month as {@code 2026-03}
   */
  public record MonthDocument(String month, List<InsuranceKind> kinds, Instant updatedAt) {}

  static InsuranceDocument from(InsuranceAccount account) {
    return new InsuranceDocument(
        account.id().person().value(),
        account.id().uscc().value(),
        account.division().value(),
        account.months().entrySet().stream()
            .map(one ->
                new MonthDocument(
                    one.getKey().toString(),
                    one.getValue().kinds().stream().sorted().toList(),
                    one.getValue().updatedAt()))
            .toList(),
        account.changedAt());
  }

  InsuranceAccount toDomain(String id) {
    var paid = new TreeMap<YearMonth, PaidMonth>();
    months.forEach(one ->
        paid.put(
            YearMonth.parse(one.month()), new PaidMonth(Set.copyOf(one.kinds()), one.updatedAt())));
    return new InsuranceAccount(AccountId.parse(id), new DivisionCode(division), paid, changedAt);
  }
}
