package io.anju.employment.insurance;

import io.anju.codes.DivisionCode;
import io.anju.contract.InsuranceFact.Span;
import io.anju.platform.access.Scope;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All months one enterprise paid for one person. Rows come late, twice and out of order: of each
 * month the newest counts, so that any order leads to the same account.
 *
 * @param division whose labour bureau keeps it
 */
public record InsuranceAccount(
    AccountId id,
    DivisionCode division,
    NavigableMap<YearMonth, PaidMonth> months,
    Instant changedAt) {

  public InsuranceAccount {
    months = Collections.unmodifiableNavigableMap(new TreeMap<>(months));
  }

  static InsuranceAccount opened(AccountId id, DivisionCode division, Instant at) {
    return new InsuranceAccount(id, division, new TreeMap<>(), at);
  }

  /** Whom it concerns. */
  public Scope scope() {
    return Scope.personal(
        List.of(division.value()), List.of(id.person().value()), List.of(id.uscc().value()));
  }

  /** The months paid, as they are told to the world. */
  public List<Span> spans() {
    return Spans.of(months);
  }

  /** The newest month the source told of, paid or not. */
  public YearMonth reportedThrough() {
    return months.lastKey();
  }

  /** The account after these rows of it, and what became of each. */
  MergeResult merge(Collection<Payment> payments, Instant now) {
    SortedMap<YearMonth, PaidMonth> next = new TreeMap<>(months);
    int unchanged = 0;
    int stale = 0;
    for (var payment : payments) {
      var known = next.get(payment.month());
      var reported = new PaidMonth(payment.kinds(), payment.updatedAt().orElse(now));
      boolean same = known != null && known.kinds().equals(reported.kinds());
      if (same
          && (payment.updatedAt().isEmpty() || known.updatedAt().equals(reported.updatedAt()))) {
        unchanged++;
      } else if (known != null && !reported.updatedAt().isAfter(known.updatedAt())) {
        stale++;
      } else {
        next.put(payment.month(), reported);
      }
    }
    int applied = payments.size() - unchanged - stale;
    return new MergeResult(
        applied == 0 ? this : new InsuranceAccount(id, division, new TreeMap<>(next), now),
        applied,
        unchanged,
        stale);
  }

  /**
   * What rows made of an account.
   *
   * @param applied rows that were news
   * @param unchanged rows that said what was known
   * @param stale rows older than what was known
   */
  record MergeResult(InsuranceAccount account, int applied, int unchanged, int stale) {}
}
