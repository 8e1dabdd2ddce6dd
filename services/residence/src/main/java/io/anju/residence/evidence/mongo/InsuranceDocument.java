package io.anju.residence.evidence.mongo;

import io.anju.codes.DivisionCode;
import io.anju.contract.InsuranceFact;
import io.anju.contract.employment.InsuranceKind;
import io.anju.residence.evidence.KnownInsurance;
import io.anju.residence.rules.condition.InsuredMonth;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An insurance account as far as permits need it. */
public record InsuranceDocument(
    String personId, String uscc, @Nullable String division, List<SpanDocument> spans) {

  /**
   * @param to the last month, the same as {@code from} where it is one
   */
  public record SpanDocument(String from, String to, List<InsuranceKind> kinds) {

    private Stream<InsuredMonth> months() {
      var last = YearMonth.parse(to);
      return Stream.iterate(
              YearMonth.parse(from), month -> !month.isAfter(last), month -> month.plusMonths(1))
          .map(month -> new InsuredMonth(month, Set.copyOf(kinds)));
    }
  }

  static InsuranceDocument from(InsuranceFact fact) {
    return new InsuranceDocument(
        fact.personId(),
        fact.uscc(),
        fact.division(),
        fact.spans().stream()
            .map(span -> new SpanDocument(span.from(), span.to(), span.kinds()))
            .toList());
  }

  KnownInsurance toDomain(String id) {
    return new KnownInsurance(
        id,
        uscc,
        Optional.ofNullable(division).map(DivisionCode::new),
        spans.stream().flatMap(SpanDocument::months).toList());
  }
}
