package io.anju.residence.permit.web;

import io.anju.contract.FactType;
import io.anju.platform.store.Versioned;
import io.anju.platform.web.Replies;
import io.anju.residence.permit.Permit;
import io.anju.residence.rules.RuleSets;
import io.anju.residence.rules.WorkingDays;
import org.springframework.http.ResponseEntity;

/** Answers with permits, and says which of their deadlines may still move. */
final class PermitAnswers {

  private final RuleSets rules;
  private final WorkingDays calendar;

  PermitAnswers(RuleSets rules, WorkingDays calendar) {
    this.rules = rules;
    this.calendar = calendar;
  }

  PermitAnswer of(Permit permit) {
    var application = permit.application();
    return PermitAnswer.of(permit, rules.require(application.rules()).decision().provisional(application.appliedOn(), calendar));
  }

  ResponseEntity<PermitAnswer> changed(Versioned<Permit> permit) {
    return Replies.changed(FactType.PERMIT, permit, permit.state().holder(), of(permit.state()));
  }
}
