package io.anju.residence.evidence.mongo;

import io.anju.codes.DivisionCode;
import io.anju.contract.EmploymentFact;
import io.anju.residence.evidence.KnownEmployment;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An employment record as far as permits need it.
 *
 * @param division where the work is; null where neither a workplace nor a labour bureau is known
 */
public record EmploymentDocument(
    String personId,
    String uscc,
    LocalDate from,
    @Nullable LocalDate until,
    @Nullable String division) {

  static EmploymentDocument from(EmploymentFact fact) {
    var workplace = Optional.ofNullable(fact.workplace()).map(EmploymentFact.Workplace::division);
    return new EmploymentDocument(
        fact.personId(), fact.uscc(), fact.from(), fact.until(), workplace.orElse(fact.division()));
  }

  KnownEmployment toDomain(String id) {
    return new KnownEmployment(
        id,
        uscc,
        from,
        Optional.ofNullable(until),
        Optional.ofNullable(division).map(DivisionCode::new));
  }
}
