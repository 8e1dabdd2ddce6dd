package io.anju.residence.permit;

import java.util.List;
import java.util.Optional;

/** What a permit has in the state it is in, side by side, for those who show or tell it. */
public record PermitView(
    Optional<Card> card,
    Optional<Endorsement> endorsement,
    Optional<Suspension> suspension,
    List<String> reasons,
    Optional<WrittenReasons> written) {

  private static final PermitView NOTHING =
      new PermitView(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());

  public static PermitView of(Permit permit) {
    return switch (permit) {
      case Permit.Accepted _, Permit.Approved _ -> NOTHING;
      case Permit.Refused refused ->
          new PermitView(Optional.empty(), Optional.empty(), Optional.empty(), refused.reasons(), refused.written());
      case Permit.Active active -> issued(Optional.of(active.card()), Optional.of(active.endorsement()), Optional.empty());
      case Permit.Suspended asleep ->
          issued(Optional.of(asleep.card()), Optional.of(asleep.endorsement()), Optional.of(asleep.suspension()));
      case Permit.Cancelled ended -> issued(ended.card(), Optional.empty(), Optional.empty());
    };
  }

  private static PermitView issued(Optional<Card> card, Optional<Endorsement> endorsement, Optional<Suspension> suspension) {
    return new PermitView(card, endorsement, suspension, List.of(), Optional.empty());
  }
}
