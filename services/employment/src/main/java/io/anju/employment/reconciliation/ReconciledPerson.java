package io.anju.employment.reconciliation;

import io.anju.employment.reconciliation.Discrepancy.Closed;
import io.anju.employment.reconciliation.Discrepancy.Open;
import io.anju.employment.reconciliation.Discrepancy.Resolved;
import io.anju.platform.access.Scope;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The records of a person in all registers and the discrepancies between them.
 *
 * @param person the personId
 * @param nextComparisonOn the day on which the discrepancies may change without any new fact
 * @param listed whether the work lists hold the discrepancies as they are here
 */
public record ReconciledPerson(
    String person,
    RegisterRecords records,
    List<Discrepancy> discrepancies,
    Optional<LocalDate> nextComparisonOn,
    boolean listed) {

  /** How long a resolved discrepancy is retained (PIPL art. 19). */
  private static final Period RETENTION = Period.ofYears(1);

  public ReconciledPerson {
    discrepancies = List.copyOf(discrepancies);
  }

  static ReconciledPerson unknown(String person) {
    return new ReconciledPerson(person, RegisterRecords.NONE, List.of(), Optional.empty(), true);
  }

  /** The day on which a discrepancy resolved on another day is deleted. */
  public static LocalDate retainedUntil(LocalDate resolvedOn) {
    return resolvedOn.plus(RETENTION);
  }

  /** Who has access to it: the officials of each discrepancy. */
  public Scope scope() {
    return Scope.personal(
        discrepancies.stream()
            .map(discrepancy -> discrepancy.mismatch().division().value())
            .toList(),
        List.of(),
        List.of());
  }

  public Optional<Discrepancy> discrepancy(String key) {
    return discrepancies.stream()
        .filter(discrepancy -> discrepancy.mismatch().key().equals(key))
        .findFirst();
  }

  /**
   * @param result of comparing these records together with those of former ids
   */
  ReconciledPerson withComparison(RegisterRecords next, ComparisonResult result, LocalDate today) {
    Map<String, Discrepancy> before =
        discrepancies.stream()
            .collect(
                Collectors.toMap(discrepancy -> discrepancy.mismatch().key(), Function.identity()));
    var after = new ArrayList<Discrepancy>();
    result
        .mismatches()
        .forEach(mismatch -> after.add(carriedOver(before.remove(mismatch.key()), mismatch)));
    discrepancies.stream()
        .filter(discrepancy -> before.containsKey(discrepancy.mismatch().key()))
        .forEach(disappeared -> {
          var resolved = resolved(disappeared, today);
          if (retainedUntil(resolved.resolvedOn()).isAfter(today)) {
            after.add(resolved);
          }
        });
    return new ReconciledPerson(
        person, next, after, result.nextComparisonOn(), listed && after.equals(discrepancies));
  }

  /** Marked as listed, for a caller that updates the work lists itself. */
  ReconciledPerson markedListed() {
    return listed
        ? this
        : new ReconciledPerson(person, records, discrepancies, nextComparisonOn, true);
  }

  ReconciledPerson replaced(Open open, Closed closed) {
    return new ReconciledPerson(
        person,
        records,
        discrepancies.stream()
            .map(discrepancy -> discrepancy.equals(open) ? closed : discrepancy)
            .toList(),
        nextComparisonOn,
        false);
  }

  /**
   * Keeps the first day and the closure of a known discrepancy; one that was resolved opens again.
   */
  private static Discrepancy carriedOver(@Nullable Discrepancy known, Mismatch mismatch) {
    return switch (known) {
      case null -> new Open(mismatch);
      case Resolved _ -> new Open(mismatch);
      case Open open -> new Open(mismatch.withSince(open.mismatch().since()));
      case Closed closed ->
          new Closed(
              mismatch.withSince(closed.mismatch().since()),
              closed.note(),
              closed.closedBy(),
              closed.closedOn());
    };
  }

  private static Resolved resolved(Discrepancy disappeared, LocalDate today) {
    return switch (disappeared) {
      case Resolved resolved -> resolved;
      case Open open -> new Resolved(open.mismatch(), today);
      case Closed closed -> new Resolved(closed.mismatch(), today);
    };
  }
}
