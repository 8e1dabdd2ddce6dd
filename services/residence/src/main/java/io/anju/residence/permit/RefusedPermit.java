package io.anju.residence.permit;

import io.anju.contract.residence.PermitStatus;
import io.anju.residence.permit.application.Application;
import io.anju.residence.permit.application.WrittenReasons;
import io.anju.residence.permit.review.EvidenceReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Refused; the person may apply again. */
public record RefusedPermit(
    Application application,
    List<String> reasons,
    Optional<WrittenReasons> writtenReasons,
    List<Transition> history)
    implements Permit {
  public RefusedPermit {
    reasons = List.copyOf(reasons);
    history = List.copyOf(history);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("A refusal has reasons");
    }
  }

  /**
   * The applicant wants the reasons in writing (Shenzhen art. 20); asking again changes nothing.
   */
  public RefusedPermit requestWrittenReasons(ActionContext context, Optional<LocalDate> by) {
    return writtenReasons.isPresent()
        ? this
        : new RefusedPermit(
            application,
            reasons,
            Optional.of(WrittenReasons.requested(context.on(), by)),
            Transitions.append(
                this, context, PermitStatus.REFUSED, "written-reasons-asked", List.of()));
  }

  /**
   * @param reference of the letter that went out; {@code written-reasons-not-requested} where
   *     nobody requested it
   */
  public RefusedPermit recordWrittenReasons(ActionContext context, String reference) {
    var answered = WrittenReasons.require(writtenReasons).answeredWith(context.on(), reference);
    return new RefusedPermit(
        application,
        reasons,
        Optional.of(answered),
        Transitions.append(
            this,
            context,
            PermitStatus.REFUSED,
            "written-reasons-given",
            List.of(EvidenceReference.ofLetter(reference))));
  }
}
