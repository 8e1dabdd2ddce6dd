package io.anju.residence.permit;

import io.anju.contract.residence.PermitStatus;
import io.anju.residence.permit.application.Application;
import io.anju.residence.permit.application.Dossier;
import io.anju.residence.permit.application.Extension;
import io.anju.residence.permit.review.EvidenceReference;
import io.anju.residence.rules.condition.Assessment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An application accepted with all its materials, to be decided by a deadline. */
public record AcceptedPermit(Application application, List<Transition> history)
    implements Permit.Live {
  public AcceptedPermit {
    history = List.copyOf(history);
  }

  public static AcceptedPermit of(Application application, ActionContext context) {
    return new AcceptedPermit(
        application,
        List.of(
            new Transition(
                context.at(),
                Optional.empty(),
                PermitStatus.ACCEPTED,
                "applied",
                context.actor(),
                application.rules(),
                List.of())));
  }

  /** The name, at the identity provider, of whoever entered the application. */
  String enteredBy() {
    return history.getFirst().actor();
  }

  /**
   * An officer decided so (PIPL art. 24: never a machine alone). Refuses with {@code
   * conditions-unmet}, naming each condition that stands in the way.
   */
  ApprovedPermit approve(ActionContext context, Assessment assessment) {
    UnmetConditions.requireMet(assessment);
    return new ApprovedPermit(
        application,
        Transitions.append(
            this,
            context,
            PermitStatus.APPROVED,
            "conditions-met",
            EvidenceReference.of(assessment)));
  }

  /** More time is needed (Decree 663 art. 9); the applicant is notified with the reason. */
  public AcceptedPermit extend(ActionContext context, LocalDate by, String reason) {
    return new AcceptedPermit(
        application.extendedTo(by, new Extension(application.decideBy(), context.on(), reason)),
        Transitions.append(this, context, PermitStatus.ACCEPTED, "decision-extended", List.of()));
  }

  /**
   * The police ask a department (Shenzhen art. 20), or have its answer; the application stays as it
   * is otherwise.
   */
  public AcceptedPermit withDossier(Dossier dossier) {
    return new AcceptedPermit(application.withDossier(dossier), history);
  }

  /**
   * @param reasons given to the applicant, who may ask for them in writing (Shenzhen art. 20)
   */
  RefusedPermit refuse(ActionContext context, List<String> reasons) {
    return new RefusedPermit(
        application,
        reasons,
        Optional.empty(),
        Transitions.append(
            this, context, PermitStatus.REFUSED, String.join("; ", reasons), List.of()));
  }
}
