package io.anju.residence.permit.mongo;

import io.anju.contract.residence.PermitStatus;
import io.anju.residence.permit.Transition;
import io.anju.residence.permit.review.EvidenceReference;
import io.anju.residence.rules.RuleReference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public record TransitionDocument(
    Instant at,
    @Nullable PermitStatus from,
    PermitStatus to,
    String because,
    String actor,
    RuleReference rules,
    List<EvidenceReferenceDocument> basis) {

  public record EvidenceReferenceDocument(
      String condition, int have, int need, List<String> references, @Nullable String confirmed) {

    static EvidenceReferenceDocument from(EvidenceReference basis) {
      return new EvidenceReferenceDocument(
          basis.condition(),
          basis.have(),
          basis.need(),
          basis.references(),
          basis.confirmed().orElse(null));
    }

    EvidenceReference toDomain() {
      return new EvidenceReference(
          condition, have, need, references, Optional.ofNullable(confirmed));
    }
  }

  static TransitionDocument from(Transition step) {
    return new TransitionDocument(
        step.at(),
        step.from().orElse(null),
        step.to(),
        step.reason(),
        step.actor(),
        step.rules(),
        step.evidence().stream().map(EvidenceReferenceDocument::from).toList());
  }

  Transition toDomain() {
    return new Transition(
        at,
        Optional.ofNullable(from),
        to,
        because,
        actor,
        rules,
        basis.stream().map(EvidenceReferenceDocument::toDomain).toList());
  }
}
