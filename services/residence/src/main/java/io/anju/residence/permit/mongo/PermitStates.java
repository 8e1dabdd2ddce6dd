package io.anju.residence.permit.mongo;

import io.anju.platform.keys.PersonalFields;
import io.anju.residence.permit.Agenda;
import io.anju.residence.permit.Permit;
import io.anju.residence.rules.RuleSets;
import java.util.List;
import java.util.Optional;

/** Between the states of a permit's life and the one shape they rest in. */
final class PermitStates {

  private final PersonalFields fields;
  private final RuleSets rules;

  PermitStates(PersonalFields fields, RuleSets rules) {
    this.fields = fields;
    this.rules = rules;
  }

  PermitDocument from(Permit permit) {
    return switch (permit) {
      case Permit.Accepted _, Permit.Approved _ -> document(permit, null, null, null, null, null, null, null);
      case Permit.Refused refused -> document(permit, null, null, null, null, refused.reasons(),
          refused.written().map(WrittenReasonsDocument::from).orElse(null), null);
      case Permit.Active active -> document(permit, CardDocument.from(active.card()), EndorsementDocument.from(active.endorsement()), null,
          WatchDocument.from(active.watch()), null, null, null);
      case Permit.Suspended asleep -> document(permit, CardDocument.from(asleep.card()), EndorsementDocument.from(asleep.endorsement()),
          SuspensionDocument.from(asleep.suspension()), WatchDocument.from(asleep.watch()), null, null, null);
      case Permit.Cancelled ended -> document(permit, ended.card().map(CardDocument::from).orElse(null), null, null, null, null, null,
          EndDocument.from(ended.on(), ended.why()));
    };
  }

  private PermitDocument document(Permit permit, CardDocument card, EndorsementDocument endorsement, SuspensionDocument suspension,
      WatchDocument watch, List<String> reasons, WrittenReasonsDocument written, EndDocument end) {
    String slot = permit instanceof Permit.Live ? permit.holder().value() : permit.id().value();
    return new PermitDocument(slot, permit.status(), ApplicationDocument.from(permit.application(), fields), card, endorsement, suspension,
        watch, reasons, written, end, permit.history().stream().map(StepDocument::from).toList(),
        Agenda.next(permit, rules.require(permit.application().rules())).orElse(null));
  }

  Permit toDomain(String id, PermitDocument document) {
    var application = document.application().toDomain(id, fields);
    var history = document.history().stream().map(StepDocument::toDomain).toList();
    return switch (document.status()) {
      case ACCEPTED -> new Permit.Accepted(application, history);
      case APPROVED -> new Permit.Approved(application, history);
      case REFUSED -> new Permit.Refused(application, List.copyOf(document.reasons()),
          Optional.ofNullable(document.written()).map(WrittenReasonsDocument::toDomain), history);
      case ACTIVE -> new Permit.Active(application, document.card().toDomain(), document.endorsement().toDomain(),
          WatchDocument.toDomain(document.watch()), history);
      case SUSPENDED -> new Permit.Suspended(application, document.card().toDomain(), document.endorsement().toDomain(),
          document.suspension().toDomain(), WatchDocument.toDomain(document.watch()), history);
      case CANCELLED -> new Permit.Cancelled(application, Optional.ofNullable(document.card()).map(CardDocument::toDomain),
          document.end().on(), document.end().toDomain(), history);
    };
  }
}
