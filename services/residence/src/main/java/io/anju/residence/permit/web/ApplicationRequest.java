package io.anju.residence.permit.web;

import io.anju.codes.CreditCode;
import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonId;
import io.anju.codes.PersonName;
import io.anju.contract.residence.PermitGround;
import io.anju.platform.request.Discriminator;
import io.anju.platform.request.Size;
import io.anju.platform.request.Variant;
import io.anju.residence.permit.application.Applicant;
import io.anju.residence.permit.application.Guardian;
import io.anju.residence.permit.procedure.ApplyForPermit;
import io.anju.residence.rules.condition.Proof;
import java.util.List;
import java.util.Optional;

/** The body of an application. */
record ApplicationRequest(
    PersonId personId,
    PermitGround ground,
    @Size(max = 50) List<PaperRequest> evidence,
    Optional<ApplicantRequest> applicant) {

  /** Who applies for the person. */
  @Discriminator("relation")
  sealed interface ApplicantRequest {
    Applicant toApplicant();
  }

  /** A guardian or near relative. */
  @Variant({"GUARDIAN", "NEAR_RELATIVE"})
  record RelativeRequest(Guardian.Relation relation, DocumentNumber document, PersonName name)
      implements ApplicantRequest {

    @Override
    public Applicant toApplicant() {
      return new Guardian(relation, document, name);
    }
  }

  /** An employer or a school. */
  @Variant({"EMPLOYER", "SCHOOL"})
  record OrganisationRequest(Applicant.Organisation.Kind relation, CreditCode uscc)
      implements ApplicantRequest {

    @Override
    public Applicant toApplicant() {
      return new Applicant.Organisation(relation, uscc);
    }
  }

  ApplyForPermit toApplication() {
    return new ApplyForPermit(
        personId,
        ground,
        evidence.stream().<Proof>map(PaperRequest::toProof).toList(),
        applicant.map(ApplicantRequest::toApplicant));
  }
}
