package io.anju.residence.permit;

import io.anju.contract.residence.PermitStatus;
import io.anju.residence.permit.application.Application;
import io.anju.residence.permit.card.Card;
import io.anju.residence.permit.card.CardNumber;
import io.anju.residence.permit.review.ReviewState;
import io.anju.residence.rules.EndorsementRules;
import java.util.List;

/** Approved; the card is to be issued. */
public record ApprovedPermit(Application application, List<Transition> history)
    implements Permit.Live {
  public ApprovedPermit {
    history = List.copyOf(history);
  }

  ActivePermit issue(ActionContext context, CardNumber number, EndorsementRules rules) {
    return new ActivePermit(
        application,
        new Card(number, context.on()),
        Endorsement.startingOn(context.on(), rules),
        ReviewState.NEVER_REVIEWED,
        Transitions.append(this, context, PermitStatus.ACTIVE, Transition.ISSUED, List.of()));
  }
}
