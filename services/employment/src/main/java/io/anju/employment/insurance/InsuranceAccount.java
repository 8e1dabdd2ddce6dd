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
 * All months that one enterprise paid for one person. Payments arrive late, repeatedly and out of
 * order; the newest of each month wins, so that any order leads to the same account.
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

  /** Who has access to it. */
  public Scope scope() {
    return Scope.personal(
        List.of(division.value()), List.of(id.person().value()), List.of(id.uscc().value()));
  }

  /** The paid months in the form in which they are published. */
  public List<Span> spans() {
    return Spans.of(months);
  }

  /** The newest month reported by the source, paid or not. */
  public YearMonth reportedThrough() {
    return months.lastKey();
  }

  /** Merges payments into the account and counts their outcomes. */
  MergeResult merge(Collection<Payment> payments, Instant now) {
    SortedMap<YearMonth, PaidMonth> next = new TreeMap<>(months);
    int unchanged = 0;
    int stale = 0;
    for (var payment : payments) {
      var known = next.get(payment.month());
      var reported = new PaidMonth(payment.kinds(), payment.updatedAt().orElse(now));
      if (known == null) {
        next.put(payment.month(), reported);
      } else if (known.kinds().equals(reported.kinds())
          && (payment.updatedAt().isEmpty() || known.updatedAt().equals(reported.updatedAt()))) {
        unchanged++;
      } else if (reported.updatedAt().isAfter(known.updatedAt())) {
        next.put(payment.month(), reported);
      } else {
        stale++;
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
   * The result of merging payments.
   *
   * @param applied payments that changed the account
   * @param unchanged payments that repeat what is recorded
   * @param stale payments older than what is recorded
   */
  record MergeResult(InsuranceAccount account, int applied, int unchanged, int stale) {}
}
