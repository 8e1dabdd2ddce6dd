package io.anju.contract;

import io.anju.contract.employment.InsuranceKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The social insurance one enterprise paid for one person (社会保险), as months. A person has hundreds
 * of them over a working life, so they travel as spans of months with the same kinds.
 *
 * @param id {@code personId:uscc}
 * @param personId the same in every version
 * @param division whose labour bureau keeps the account; null where unknown
 * @param spans months for which something was paid, oldest first, none overlapping another
 * @param toldThrough the newest month the source reported, paid or not, as {@code 2026-03}: of
 *     later ones nothing is known
 */
public record InsuranceFact(
    String id,
    long version,
    String personId,
    String uscc,
    @Nullable String division,
    List<Span> spans,
    String toldThrough,
    Instant changedAt)
    implements Fact {
  public InsuranceFact {
    spans = List.copyOf(spans);
  }

  /**
   * Months in a row with the same kinds paid.
   *
   * @param from the first month, as {@code 2025-01}
   * @param to the last month, the same as {@code from} where it is one
   * @param updatedAt the newest of the source's own times of change of these months
   */
  public record Span(String from, String to, List<InsuranceKind> kinds, Instant updatedAt) {
    public Span {
      kinds = List.copyOf(kinds);
    }
  }
}
