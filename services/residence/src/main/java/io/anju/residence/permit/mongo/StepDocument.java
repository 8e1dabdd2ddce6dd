package io.anju.residence.permit.mongo;

import io.anju.contract.PermitStatus;
import io.anju.residence.permit.Basis;
import io.anju.residence.permit.Step;
import io.anju.residence.rules.RuleReference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

public record StepDocument(
    Instant at, PermitStatus from, PermitStatus to, String because, String actor, RuleReference rules, List<BasisDocument> basis) {

  public record BasisDocument(String condition, int have, int need, List<String> references, String confirmed) {

    static BasisDocument from(Basis basis) {
      return new BasisDocument(basis.condition(), basis.have(), basis.need(), basis.references(), basis.confirmed().orElse(null));
    }

    Basis toDomain() {
      return new Basis(condition, have, need, references, Optional.ofNullable(confirmed));
    }
  }

  static StepDocument from(Step step) {
    return new StepDocument(step.at(), step.from().orElse(null), step.to(), step.because(), step.actor(), step.rules(),
        step.basis().stream().map(BasisDocument::from).toList());
  }

  Step toDomain() {
    return new Step(at, Optional.ofNullable(from), to, because, actor, rules, basis.stream().map(BasisDocument::toDomain).toList());
  }
}
