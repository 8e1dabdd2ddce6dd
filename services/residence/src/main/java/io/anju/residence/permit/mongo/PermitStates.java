package io.anju.residence.permit.mongo;

import io.anju.platform.keys.PersonalFields;
import io.anju.residence.permit.Permit;
import java.util.List;
import java.util.Optional;

/** Between the states of a permit's life and the one shape they rest in. */
final class PermitStates {

  private final PersonalFields fields;

  PermitStates(PersonalFields fields) {
    this.fields = fields;
  }

  PermitDocument from(Permit permit) {
    var application = ApplicationDocument.from(permit.application(), fields);
    var history = permit.history().stream().map(StepDocument::from).toList();
    String slot = permit instanceof Permit.Live ? permit.holder().value() : permit.id().value();
    var document = new PermitDocument(slot, permit.status(), application, null, null, null, null, null, history);
    return switch (permit) {
      case Permit.Accepted _, Permit.Approved _ -> document;
      case Permit.Refused refused -> new PermitDocument(slot, permit.status(), application, null, null, null, refused.reasons(), null, history);
      case Permit.Active active -> new PermitDocument(slot, permit.status(), application, CardDocument.from(active.card()),
          EndorsementDocument.from(active.endorsement()), null, null, null, history);
      case Permit.Suspended asleep -> new PermitDocument(slot, permit.status(), application, CardDocument.from(asleep.card()),
          EndorsementDocument.from(asleep.endorsement()), SuspensionDocument.from(asleep.suspension()), null, null, history);
      case Permit.Cancelled ended -> new PermitDocument(slot, permit.status(), application,
          ended.card().map(CardDocument::from).orElse(null), null, null, null, ended.on(), history);
    };
  }

  Permit toDomain(String id, PermitDocument document) {
    var application = document.application().toDomain(id, fields);
    var history = document.history().stream().map(StepDocument::toDomain).toList();
    return switch (document.status()) {
      case ACCEPTED -> new Permit.Accepted(application, history);
      case APPROVED -> new Permit.Approved(application, history);
      case REFUSED -> new Permit.Refused(application, List.copyOf(document.reasons()), history);
      case ACTIVE -> new Permit.Active(application, document.card().toDomain(), document.endorsement().toDomain(), history);
      case SUSPENDED -> new Permit.Suspended(application, document.card().toDomain(), document.endorsement().toDomain(),
          document.suspension().toDomain(), history);
      case CANCELLED -> new Permit.Cancelled(application, Optional.ofNullable(document.card()).map(CardDocument::toDomain),
          document.cancelledOn(), history);
    };
  }
}
