package io.anju.residence.registration.http;

import io.anju.codes.PersonId;
import io.anju.contract.residence.Declarant;
import io.anju.contract.residence.ResidenceReason;
import io.anju.platform.access.AboutPersons;
import io.anju.residence.registration.Departure;
import io.anju.residence.registration.DepartureObjection;
import io.anju.residence.registration.PendingDeclaration;
import io.anju.residence.registration.PendingDeclaration.AwaitingConfirmation;
import io.anju.residence.registration.PendingDeclaration.AwaitingObjection;
import io.anju.residence.registration.PendingDeclaration.Contested;
import io.anju.residence.registration.PendingDeclaration.Declined;
import io.anju.residence.registration.Residence;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A residence registration.
 *
 * @param departureLate whether the departure was declared after the deadline; false while there is
 *     none
 * @param contested null unless an objection to a departure is pending
 * @param exempt null unless it was just declared and is exempt
 * @param pending null where it is registered; otherwise it has no effect yet
 */
public record ResidenceResponse(
    String residenceId,
    String personId,
    String dwellingCode,
    LocalDate since,
    @Nullable LocalDate until,
    ResidenceReason reason,
    LocalDate declaredOn,
    boolean late,
    boolean departureLate,
    @Nullable ObjectionResponse contested,
    List<DeclarationResponse> declarations,
    @Nullable ExemptionResponse exempt,
    @Nullable PendingResponse pending)
    implements AboutPersons {

  /** Who declared, and on which day; {@code sublet} where a tenant lodges the person. */
  public record DeclarationResponse(Declarant by, LocalDate on, boolean sublet) {}

  /** A declared departure and the pending objection to it. */
  public record ObjectionResponse(
      LocalDate departure,
      Declarant declaredBy,
      Declarant objectedBy,
      LocalDate objectedOn,
      String reason) {

    static ObjectionResponse of(DepartureObjection objection) {
      return new ObjectionResponse(
          objection.departure().on(),
          objection.departure().declaration().by(),
          objection.statement().declaration().by(),
          objection.statement().declaration().on(),
          objection.statement().reason());
    }
  }

  /** Why it need not have been declared; it is registered all the same. */
  public record ExemptionResponse(String code, String article, String text) {}

  /**
   * What a pending declaration waits for.
   *
   * @param effectiveOn the day it takes effect unless the person objects; null where somebody
   *     decides
   * @param reason of the objection, or of the decision to decline; null otherwise
   */
  public record PendingResponse(
      PendingState state, @Nullable LocalDate effectiveOn, @Nullable String reason) {

    static PendingResponse of(PendingDeclaration pending) {
      return switch (pending.state()) {
        case AwaitingConfirmation _ ->
            new PendingResponse(PendingState.AWAITING_CONFIRMATION, null, null);
        case AwaitingObjection(var effectiveOn) ->
            new PendingResponse(PendingState.AWAITING_OBJECTION, effectiveOn, null);
        case Contested(var _, var reason) ->
            new PendingResponse(PendingState.CONTESTED, null, reason);
        case Declined(var _, var reason) ->
            new PendingResponse(PendingState.DECLINED, null, reason);
      };
    }
  }

  /** The states of a pending declaration. */
  public enum PendingState {
    AWAITING_CONFIRMATION,
    AWAITING_OBJECTION,
    CONTESTED,
    DECLINED
  }

  /** A pending declaration, as the residence it would be. */
  public static ResidenceResponse of(PersonId person, PendingDeclaration pending) {
    var residence = of(person, Residence.declared(pending.registration()));
    return new ResidenceResponse(
        residence.residenceId,
        residence.personId,
        residence.dwellingCode,
        residence.since,
        pending.until().orElse(null),
        residence.reason,
        residence.declaredOn,
        residence.late,
        residence.departureLate,
        residence.contested,
        residence.declarations,
        null,
        PendingResponse.of(pending));
  }

  public ResidenceResponse withExemption(@Nullable ExemptionResponse exemption) {
    return new ResidenceResponse(
        residenceId,
        personId,
        dwellingCode,
        since,
        until,
        reason,
        declaredOn,
        late,
        departureLate,
        contested,
        declarations,
        exemption,
        pending);
  }

  public static ResidenceResponse of(PersonId person, Residence residence) {
    return new ResidenceResponse(
        residence.id().value(),
        person.value(),
        residence.dwelling().value(),
        residence.since(),
        residence.until().orElse(null),
        residence.reason(),
        residence.declaredOn(),
        residence.late(),
        residence.departure().filter(Departure::late).isPresent(),
        residence.underObjection().map(ObjectionResponse::of).orElse(null),
        residence.declarations().stream()
            .map(one -> new DeclarationResponse(one.by(), one.on(), one.sublet()))
            .toList(),
        null,
        null);
  }

  @Override
  public Collection<String> aboutPersons() {
    return List.of(personId);
  }
}
