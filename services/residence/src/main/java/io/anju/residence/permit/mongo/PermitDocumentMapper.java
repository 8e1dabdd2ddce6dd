package io.anju.residence.permit.mongo;

import io.anju.platform.keys.PersonalFields;
import io.anju.residence.permit.AcceptedPermit;
import io.anju.residence.permit.ActivePermit;
import io.anju.residence.permit.ApprovedPermit;
import io.anju.residence.permit.CancelledPermit;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.PermitSchedule;
import io.anju.residence.permit.RefusedPermit;
import io.anju.residence.permit.SuspendedPermit;
import io.anju.residence.rules.RuleSets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Maps the states of a permit to the one document form and back. */
final class PermitDocumentMapper {

  private final PersonalFields fields;
  private final RuleSets rules;

  PermitDocumentMapper(PersonalFields fields, RuleSets rules) {
    this.fields = fields;
    this.rules = rules;
  }

  PermitDocument from(Permit permit) {
    return switch (permit) {
      case AcceptedPermit _, ApprovedPermit _ ->
          document(permit, null, null, null, null, null, null, null);
      case RefusedPermit refused ->
          document(
              permit,
              null,
              null,
              null,
              null,
              refused.reasons(),
              refused.writtenReasons().map(WrittenReasonsDocument::from).orElse(null),
              null);
      case ActivePermit active ->
          document(
              permit,
              CardDocument.from(active.card()),
              EndorsementDocument.from(active.endorsement()),
              null,
              ReviewStateDocument.from(active.reviewState()),
              null,
              null,
              null);
      case SuspendedPermit suspended ->
          document(
              permit,
              CardDocument.from(suspended.card()),
              EndorsementDocument.from(suspended.endorsement()),
              SuspensionDocument.from(suspended.suspension()),
              ReviewStateDocument.from(suspended.reviewState()),
              null,
              null,
              null);
      case CancelledPermit ended ->
          document(
              permit,
              ended.card().map(CardDocument::from).orElse(null),
              null,
              null,
              null,
              null,
              null,
              CancellationDocument.from(ended.on(), ended.cancellation()));
    };
  }

  private PermitDocument document(
      Permit permit,
      @Nullable CardDocument card,
      @Nullable EndorsementDocument endorsement,
      @Nullable SuspensionDocument suspension,
      @Nullable ReviewStateDocument reviewState,
      @Nullable List<String> reasons,
      @Nullable WrittenReasonsDocument written,
      @Nullable CancellationDocument end) {
    String slot = permit instanceof Permit.Live ? permit.holder().value() : permit.id().value();
    return new PermitDocument(
        slot,
        permit.status(),
        ApplicationDocument.from(permit.application(), fields),
        card,
        endorsement,
        suspension,
        reviewState,
        reasons,
        written,
        end,
        permit.history().stream().map(TransitionDocument::from).toList(),
        PermitSchedule.nextReviewDate(permit, rules.require(permit.application().rules()))
            .orElse(null));
  }

  Permit toDomain(String id, PermitDocument document) {
    var application = document.application().toDomain(id, fields);
    var history = document.history().stream().map(TransitionDocument::toDomain).toList();
    return switch (document.status()) {
      case ACCEPTED -> new AcceptedPermit(application, history);
      case APPROVED -> new ApprovedPermit(application, history);
      case REFUSED ->
          new RefusedPermit(
              application,
              List.copyOf(Objects.requireNonNull(document.reasons(), "reasons")),
              Optional.ofNullable(document.writtenReasons()).map(WrittenReasonsDocument::toDomain),
              history);
      case ACTIVE ->
          new ActivePermit(
              application,
              Objects.requireNonNull(document.card(), "card").toDomain(),
              Objects.requireNonNull(document.endorsement(), "endorsement").toDomain(),
              ReviewStateDocument.toDomain(document.reviewState()),
              history);
      case SUSPENDED ->
          new SuspendedPermit(
              application,
              Objects.requireNonNull(document.card(), "card").toDomain(),
              Objects.requireNonNull(document.endorsement(), "endorsement").toDomain(),
              Objects.requireNonNull(document.suspension(), "suspension").toDomain(),
              ReviewStateDocument.toDomain(document.reviewState()),
              history);
      case CANCELLED ->
          new CancelledPermit(
              application,
              Optional.ofNullable(document.card()).map(CardDocument::toDomain),
              Objects.requireNonNull(document.cancellation(), "cancellation").on(),
              Objects.requireNonNull(document.cancellation(), "cancellation").toDomain(),
              history);
    };
  }
}
