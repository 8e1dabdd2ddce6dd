package io.anju.residence.permit;

import io.anju.residence.permit.application.WrittenReasons;
import io.anju.residence.permit.card.Card;
import java.util.List;
import java.util.Optional;

/** The details that depend on a permit's state, for responses and facts. */
public record PermitDetails(
    Optional<Card> card,
    Optional<Endorsement> endorsement,
    Optional<Suspension> suspension,
    List<String> reasons,
    Optional<WrittenReasons> writtenReasons) {

  private static final PermitDetails NOTHING =
      new PermitDetails(
          Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());

  public static PermitDetails of(Permit permit) {
    return switch (permit) {
      case AcceptedPermit _, ApprovedPermit _ -> NOTHING;
      case RefusedPermit refused ->
          new PermitDetails(
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              refused.reasons(),
              refused.writtenReasons());
      case ActivePermit active ->
          issued(Optional.of(active.card()), Optional.of(active.endorsement()), Optional.empty());
      case SuspendedPermit suspended ->
          issued(
              Optional.of(suspended.card()),
              Optional.of(suspended.endorsement()),
              Optional.of(suspended.suspension()));
      case CancelledPermit ended -> issued(ended.card(), Optional.empty(), Optional.empty());
    };
  }

  private static PermitDetails issued(
      Optional<Card> card, Optional<Endorsement> endorsement, Optional<Suspension> suspension) {
    return new PermitDetails(card, endorsement, suspension, List.of(), Optional.empty());
  }
}
