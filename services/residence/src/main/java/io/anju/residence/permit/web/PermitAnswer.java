package io.anju.residence.permit.web;

import io.anju.contract.PermitGround;
import io.anju.contract.PermitStatus;
import io.anju.platform.access.AboutPersons;
import io.anju.residence.permit.Card;
import io.anju.residence.permit.Endorsement;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.PermitView;
import io.anju.residence.permit.Step;
import io.anju.residence.permit.Suspension;
import io.anju.residence.rules.RuleReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * A permit as answered; what its state does not have is null.
 *
 * @param decideByProvisional whether it counts working days of a year whose holidays are not announced yet
 */
record PermitAnswer(
    String permitId,
    String personId,
    PermitStatus status,
    PermitGround ground,
    LocalDate appliedOn,
    LocalDate decideBy,
    boolean decideByProvisional,
    String cardNumber,
    LocalDate issuedOn,
    LocalDate endorseFrom,
    LocalDate endorseBy,
    LocalDate suspendedSince,
    String suspendedBecause,
    LocalDate countsFrom,
    List<String> reasons,
    LocalDate refuseBy,
    WrittenReasonsAnswer writtenReasons,
    List<EnquiryAnswer> enquiries,
    RuleReference ruleSet,
    List<ChangeAnswer> history)
    implements AboutPersons {

  record ChangeAnswer(Instant at, PermitStatus from, PermitStatus to, String because, List<BasisAnswer> basis) {

    static ChangeAnswer of(Step step) {
      return new ChangeAnswer(step.at(), step.from().orElse(null), step.to(), step.because(), step.basis().stream().map(one ->
          new BasisAnswer(one.condition(), one.have(), one.need(), one.references(), one.confirmed().orElse(null))).toList());
    }
  }

  record BasisAnswer(String condition, int have, int need, List<String> references, String confirmed) {}

  static PermitAnswer of(Permit permit, boolean decideByProvisional) {
    var application = permit.application();
    var view = PermitView.of(permit);
    return new PermitAnswer(permit.id().value(), permit.holder().value(), permit.status(), application.ground(),
        application.appliedOn(), application.decideBy(), decideByProvisional, view.card().map(card -> card.number().value()).orElse(null),
        view.card().map(Card::issuedOn).orElse(null), view.endorsement().map(Endorsement::from).orElse(null),
        view.endorsement().map(Endorsement::by).orElse(null), view.suspension().map(Suspension::since).orElse(null),
        view.suspension().map(Suspension::because).orElse(null), view.endorsement().map(Endorsement::countsFrom).orElse(null),
        view.reasons(), application.dossier().refuseBy().orElse(null),
        view.written().map(WrittenReasonsAnswer::of).orElse(null),
        application.dossier().enquiries().stream().map(EnquiryAnswer::of).toList(), application.rules(), permit.history().stream().map(ChangeAnswer::of).toList());
  }

  @Override
  public Collection<String> aboutPersons() {
    return List.of(personId);
  }
}
