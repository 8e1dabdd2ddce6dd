package io.anju.residence.permit.mongo;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import io.anju.codes.PersonId;
import io.anju.codes.PersonName;
import io.anju.contract.Encrypted;
import io.anju.contract.employment.SchoolLevel;
import io.anju.contract.residence.EvidenceKind;
import io.anju.contract.residence.PermitGround;
import io.anju.platform.keys.PersonalFields;
import io.anju.residence.permit.application.Applicant;
import io.anju.residence.permit.application.Application;
import io.anju.residence.permit.application.Guardian;
import io.anju.residence.permit.application.PermitId;
import io.anju.residence.rules.RuleReference;
import io.anju.residence.rules.condition.HeldRecord;
import io.anju.residence.rules.condition.Proof;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was applied for; who applied for another is encrypted. */
public record ApplicationDocument(
    String holder,
    String division,
    PermitGround ground,
    LocalDate appliedOn,
    LocalDate decideBy,
    List<ProofDocument> evidence,
    @Nullable GuardianDocument applicant,
    @Nullable OrganisationDocument organisation,
    RuleReference rules,
    @Nullable DossierDocument dossier) {

  /** One of {@code paper} and {@code record} is there; with an enrolment, its level. */
  public record ProofDocument(
      @Nullable EvidenceKind paper,
      @Nullable HeldRecord record,
      String reference,
      @Nullable SchoolLevel level,
      @Nullable Boolean fullTime) {

    static ProofDocument from(Proof proof) {
      return switch (proof) {
        case Proof.Presented presented ->
            new ProofDocument(presented.kind(), null, presented.reference(), null, null);
        case Proof.Enrolled enrolled ->
            new ProofDocument(
                null,
                HeldRecord.ENROLMENT,
                enrolled.reference(),
                enrolled.level(),
                enrolled.fullTime());
        case Proof.Held held -> new ProofDocument(null, held.kind(), held.reference(), null, null);
      };
    }

    Proof toDomain() {
      if (paper != null) {
        return new Proof.Presented(paper, reference);
      }
      return level == null
          ? new Proof.Held(
              Objects.requireNonNull(record, "neither a paper nor a record"), reference)
          : new Proof.Enrolled(
              reference, level, Objects.requireNonNull(fullTime, "an enrolment without hours"));
    }
  }

  /** At most one of this and an organisation is there. */
  public record GuardianDocument(
      Guardian.Relation relation, DocumentType documentType, Encrypted document, Encrypted name) {

    static GuardianDocument from(Guardian guardian, PersonalFields fields) {
      return new GuardianDocument(
          guardian.relation(),
          guardian.document().type(),
          fields.encrypt("document", guardian.document().number()),
          fields.encrypt("name", guardian.name().value()));
    }

    Applicant toDomain(PersonalFields fields) {
      return new Guardian(
          relation,
          new DocumentNumber(documentType, fields.decrypt("document", document)),
          new PersonName(fields.decrypt("name", name)));
    }
  }

  public record OrganisationDocument(Applicant.Organisation.Kind kind, String uscc) {}

  static ApplicationDocument from(Application application, PersonalFields fields) {
    return new ApplicationDocument(
        application.holder().value(),
        application.division().value(),
        application.ground(),
        application.appliedOn(),
        application.decideBy(),
        application.evidence().stream().map(ProofDocument::from).toList(),
        application
            .applicant()
            .filter(Guardian.class::isInstance)
            .map(one -> GuardianDocument.from((Guardian) one, fields))
            .orElse(null),
        application
            .applicant()
            .filter(Applicant.Organisation.class::isInstance)
            .map(Applicant.Organisation.class::cast)
            .map(one -> new OrganisationDocument(one.kind(), one.uscc().value()))
            .orElse(null),
        application.rules(),
        DossierDocument.from(application.dossier()));
  }

  Application toDomain(String id, PersonalFields fields) {
    return new Application(
        new PermitId(id),
        new PersonId(holder),
        new DivisionCode(division),
        ground,
        appliedOn,
        decideBy,
        evidence.stream().map(ProofDocument::toDomain).toList(),
        Optional.ofNullable(applicant)
            .map(guardian -> guardian.toDomain(fields))
            .or(() ->
                Optional.ofNullable(organisation)
                    .map(
                        one -> new Applicant.Organisation(one.kind(), new CreditCode(one.uscc())))),
        rules,
        DossierDocument.toDomain(dossier));
  }
}
