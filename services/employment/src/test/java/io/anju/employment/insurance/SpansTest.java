package io.anju.employment.insurance;

import static io.anju.contract.employment.InsuranceKind.MEDICAL;
import static io.anju.contract.employment.InsuranceKind.PENSION;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.InsuranceFact.Span;
import io.anju.contract.employment.InsuranceKind;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SpansTest {

  private static final Instant EARLY = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant LATE = Instant.parse("2026-02-01T00:00:00Z");

  private final SortedMap<YearMonth, PaidMonth> months = new TreeMap<>();

  @Test
  void consecutive_months_of_the_same_kinds_form_one_span_with_the_newest_update_time() {
    paid("2025-11", LATE, PENSION, MEDICAL);
    paid("2025-12", EARLY, MEDICAL, PENSION);
    paid("2026-01", EARLY, PENSION, MEDICAL);
    assertThat(Spans.of(months))
        .containsExactly(new Span("2025-11", "2026-01", List.of(PENSION, MEDICAL), LATE));
  }

  @Test
  void gap_other_kinds_or_withdrawn_month_ends_a_span() {
    paid("2025-01", EARLY, PENSION);
    paid("2025-03", EARLY, PENSION);
    paid("2025-04", EARLY, MEDICAL);
    paid("2025-05", EARLY);
    paid("2025-06", EARLY, MEDICAL);
    assertThat(Spans.of(months))
        .extracting(span -> span.from() + " " + span.to())
        .containsExactly(
            "2025-01 2025-01", "2025-03 2025-03", "2025-04 2025-04", "2025-06 2025-06");
  }

  @Test
  void withdrawn_months_yield_no_span() {
    paid("2025-05", EARLY);
    paid("2025-06", EARLY);
    assertThat(Spans.of(months)).isEmpty();
  }

  private void paid(String month, Instant at, InsuranceKind... kinds) {
    months.put(YearMonth.parse(month), new PaidMonth(Set.of(kinds), at));
  }
}
