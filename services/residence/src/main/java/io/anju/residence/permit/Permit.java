package io.anju.residence.permit;

import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.contract.residence.PermitStatus;
import io.anju.residence.permit.application.Application;
import io.anju.residence.permit.application.PermitId;
import io.anju.residence.permit.card.Card;
import java.util.List;
import java.util.Optional;

/**
 * A residence permit (居住证). Each state of its life cycle is a type that offers only the transitions
 * which the law allows from there.
 */
public sealed interface Permit permits Permit.Live, RefusedPermit, CancelledPermit {

  Application application();

  /** Oldest first. */
  List<Transition> history();

  default PermitId id() {
    return application().id();
  }

  default PersonId holder() {
    return application().holder();
  }

  default PermitStatus status() {
    return history().getLast().to();
  }

  /** The same permit after its community was changed by a revision of divisions. */
  default Permit withDivision(DivisionCode community) {
    var moved = application().withDivision(community);
    return switch (this) {
      case AcceptedPermit accepted -> new AcceptedPermit(moved, accepted.history());
      case ApprovedPermit approved -> new ApprovedPermit(moved, approved.history());
      case RefusedPermit refused ->
          new RefusedPermit(moved, refused.reasons(), refused.writtenReasons(), refused.history());
      case ActivePermit active ->
          new ActivePermit(
              moved, active.card(), active.endorsement(), active.reviewState(), active.history());
      case SuspendedPermit suspended ->
          new SuspendedPermit(
              moved,
              suspended.card(),
              suspended.endorsement(),
              suspended.suspension(),
              suspended.reviewState(),
              suspended.history());
      case CancelledPermit ended ->
          new CancelledPermit(
              moved, ended.card(), ended.on(), ended.cancellation(), ended.history());
    };
  }

  /** A permit that excludes another: a person has at most one live permit. */
  sealed interface Live extends Permit
      permits AcceptedPermit, ApprovedPermit, ActivePermit, SuspendedPermit {

    /** Cancels the permit on a ground of the statutes (Shenzhen art. 27, Hangzhou art. 21). */
    default CancelledPermit cancel(ActionContext context, Cancellation why) {
      Optional<Card> card =
          switch (this) {
            case AcceptedPermit _, ApprovedPermit _ -> Optional.empty();
            case ActivePermit active -> Optional.of(active.card());
            case SuspendedPermit suspended -> Optional.of(suspended.card());
          };
      return new CancelledPermit(
          application(),
          card,
          context.on(),
          why,
          Transitions.append(
              this, context, PermitStatus.CANCELLED, why.historyReason(), List.of()));
    }
  }
}
