package io.anju.residence.permit.web;

import io.anju.contract.residence.PermitGround;
import io.anju.contract.residence.PermitStatus;
import io.anju.platform.access.AboutPersons;
import io.anju.residence.permit.Endorsement;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.PermitDeadlines;
import io.anju.residence.permit.PermitDetails;
import io.anju.residence.permit.Suspension;
import io.anju.residence.permit.Transition;
import io.anju.residence.permit.application.OpenDeadline;
import io.anju.residence.permit.card.Card;
import io.anju.residence.rules.RuleReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A permit as answered; what its state does not have is null.
 *
 * @param decideByProvisional whether it counts working days of a year whose holidays are not
 *     announced yet
 * @param extension null unless the time for the decision was extended
 * @param overdue what an authority was to do by a day that has passed
 */
record PermitResponse(
    String permitId,
    String personId,
    PermitStatus status,
    PermitGround ground,
    LocalDate appliedOn,
    LocalDate decideBy,
    boolean decideByProvisional,
    @Nullable String cardNumber,
    @Nullable LocalDate issuedOn,
    @Nullable LocalDate endorseFrom,
    @Nullable LocalDate endorseBy,
    @Nullable LocalDate suspendedSince,
    @Nullable String suspendedBecause,
    @Nullable LocalDate countsFrom,
    @Nullable List<String> reasons,
    @Nullable LocalDate refuseBy,
    @Nullable WrittenReasonsResponse writtenReasons,
    List<EnquiryResponse> enquiries,
    @Nullable ExtensionResponse extension,
    List<OverdueResponse> overdue,
    RuleReference ruleSet,
    List<TransitionResponse> history)
    implements AboutPersons {

  record ExtensionResponse(LocalDate formerly, LocalDate on, String reason) {}

  /**
   * @param number of the enquiry, from 1; 0 for all else
   */
  record OverdueResponse(OpenDeadline.Kind what, int number, LocalDate by) {}

  record TransitionResponse(
      Instant at,
      @Nullable PermitStatus from,
      PermitStatus to,
      String because,
      List<EvidenceReferenceResponse> basis) {

    static TransitionResponse of(Transition step) {
      return new TransitionResponse(
          step.at(),
          step.from().orElse(null),
          step.to(),
          step.reason(),
          step.evidence().stream()
              .map(one ->
                  new EvidenceReferenceResponse(
                      one.condition(),
                      one.have(),
                      one.need(),
                      one.references(),
                      one.confirmed().orElse(null)))
              .toList());
    }
  }

  record EvidenceReferenceResponse(
      String condition, int have, int need, List<String> references, @Nullable String confirmed) {}

  static PermitResponse of(Permit permit, boolean decideByProvisional, LocalDate today) {
    var application = permit.application();
    var view = PermitDetails.of(permit);
    return new PermitResponse(
        permit.id().value(),
        permit.holder().value(),
        permit.status(),
        application.ground(),
        application.appliedOn(),
        application.decideBy(),
        decideByProvisional,
        view.card().map(card -> card.number().value()).orElse(null),
        view.card().map(Card::issuedOn).orElse(null),
        view.endorsement().map(Endorsement::windowOpens).orElse(null),
        view.endorsement().map(Endorsement::windowCloses).orElse(null),
        view.suspension().map(Suspension::since).orElse(null),
        view.suspension().map(Suspension::causeCode).orElse(null),
        view.endorsement().map(Endorsement::countsFrom).orElse(null),
        view.reasons(),
        application.dossier().refuseBy().orElse(null),
        view.writtenReasons().map(WrittenReasonsResponse::of).orElse(null),
        application.dossier().enquiries().stream()
            .map(enquiry -> EnquiryResponse.of(enquiry, today))
            .toList(),
        application
            .dossier()
            .extension()
            .map(one -> new ExtensionResponse(one.formerly(), one.on(), one.reason()))
            .orElse(null),
        PermitDeadlines.overdue(permit, today).stream()
            .map(one -> new OverdueResponse(one.kind(), one.number(), one.by()))
            .toList(),
        application.rules(),
        permit.history().stream().map(TransitionResponse::of).toList());
  }

  @Override
  public Collection<String> aboutPersons() {
    return List.of(personId);
  }
}
