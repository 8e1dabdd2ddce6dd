package io.anju.residence.permit.web;

import io.anju.contract.FactType;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.web.VersionedResponses;
import io.anju.residence.permit.Permit;
import io.anju.residence.rules.RuleSets;
import io.anju.residence.rules.deadline.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;

/** Answers with permits, and says which of their deadlines may still move. */
final class PermitResponses {

  private final RuleSets rules;
  private final WorkingDays calendar;
  private final Clock clock;

  PermitResponses(RuleSets rules, WorkingDays calendar, Clock clock) {
    this.rules = rules;
    this.calendar = calendar;
    this.clock = clock;
  }

  PermitResponse toResponse(Permit permit) {
    var application = permit.application();
    return PermitResponse.of(
        permit,
        rules
            .require(application.rules())
            .decision()
            .provisional(application.appliedOn(), calendar),
        today());
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  ResponseEntity<PermitResponse> changed(Versioned<Permit> permit) {
    return VersionedResponses.changed(
        FactType.PERMIT, permit, permit.state().holder(), toResponse(permit.state()));
  }
}
