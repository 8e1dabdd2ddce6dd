package io.anju.employment.record;

import io.anju.employment.Differences;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.FieldError;
import java.util.List;
import java.util.Optional;

/** Compares a repeated hire with the record. */
final class HireDifferences {

  private HireDifferences() {}

  static List<FieldError> between(Hire hire, Versioned<Employment> known) {
    var recorded = known.state().engagement();
    return new Differences()
        .on("recordId", hire.recordId().map(RecordId::value), Optional.of(known.id()))
        .on("personId", Optional.of(hire.person()), Optional.of(recorded.person()))
        .on("uscc", Optional.of(hire.uscc()), Optional.of(recorded.uscc()))
        .on("occupation", hire.occupation(), recorded.occupation())
        .on("contract", Optional.of(hire.contract()), Optional.of(recorded.contract()))
        .on(
            "workplace",
            Optional.of(hire.workplace())
                .filter(workplace -> !workplace.equals(Workplace.AT_EMPLOYER)),
            Optional.of(recorded.workplace().locatedAt(hire.workplace().division())))
        .on("name", hire.name().filter(_ -> recorded.name().isPresent()), recorded.name())
        .on("from", Optional.of(hire.from()), Optional.of(recorded.from()))
        .on("until", hire.until(), known.state().until())
        .found();
  }
}
