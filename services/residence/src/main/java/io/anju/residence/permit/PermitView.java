package io.anju.residence.permit;

import java.util.List;
import java.util.Optional;

/** What a permit has in the state it is in, side by side, for those who show or tell it. */
public record PermitView(Optional<Card> card, Optional<Endorsement> endorsement, Optional<Suspension> suspension, List<String> reasons) {

  public static PermitView of(Permit permit) {
    return switch (permit) {
      case Permit.Accepted _, Permit.Approved _ -> new PermitView(Optional.empty(), Optional.empty(), Optional.empty(), List.of());
      case Permit.Refused refused -> new PermitView(Optional.empty(), Optional.empty(), Optional.empty(), refused.reasons());
      case Permit.Active active -> new PermitView(Optional.of(active.card()), Optional.of(active.endorsement()), Optional.empty(), List.of());
      case Permit.Suspended asleep -> new PermitView(Optional.of(asleep.card()), Optional.of(asleep.endorsement()),
          Optional.of(asleep.suspension()), List.of());
      case Permit.Cancelled ended -> new PermitView(ended.card(), Optional.empty(), Optional.empty(), List.of());
    };
  }
}
