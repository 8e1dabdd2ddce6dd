package io.anju.residence.permit.procedure;

import io.anju.codes.PersonId;
import io.anju.contract.residence.PermitGround;
import io.anju.residence.permit.application.Applicant;
import io.anju.residence.rules.condition.Proof;
import java.util.List;
import java.util.Optional;

/** The content of an application for a permit. */
public record ApplyForPermit(
    PersonId person, PermitGround ground, List<Proof> presented, Optional<Applicant> applicant) {
  public ApplyForPermit {
    presented = List.copyOf(presented);
  }
}
