package io.anju.employment.record;

import io.anju.platform.error.FieldError;
import io.anju.platform.store.Versioned;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a hire that is filed again says what is on record. What it leaves open it does not contradict. */
final class Agreement {

  private final List<FieldError> differences = new ArrayList<>();

  private Agreement() {}

  static List<FieldError> differences(Hire hire, Versioned<Employment> known) {
    var recorded = known.state().engagement();
    var agreement = new Agreement();
    agreement.on("recordId", hire.recordId().map(RecordId::value), Optional.of(known.id()));
    agreement.on("personId", Optional.of(hire.person()), Optional.of(recorded.person()));
    agreement.on("uscc", Optional.of(hire.uscc()), Optional.of(recorded.uscc()));
    agreement.on("occupation", hire.occupation(), recorded.occupation());
    agreement.on("contract", Optional.of(hire.contract()), Optional.of(recorded.contract()));
    agreement.on("from", Optional.of(hire.from()), Optional.of(recorded.from()));
    agreement.on("until", hire.until(), known.state().until());
    return agreement.differences;
  }

  private <T> void on(String field, Optional<T> said, Optional<T> recorded) {
    if (said.isPresent() && !said.equals(recorded)) {
      differences.add(FieldError.of(field, "differs-from-registered", Map.of()));
    }
  }
}
