package io.anju.residence.permit.application;

import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.contract.residence.PermitGround;
import io.anju.residence.notification.NotificationSubject;
import io.anju.residence.rules.RuleReference;
import io.anju.residence.rules.condition.Proof;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was applied for. It stays with the permit for life.
 *
 * @param division the community of the home the holder had then; a revision of divisions moves it
 *     with that home
 * @param decideBy the last day for the decision and the card (art. 9), as it may have been extended
 * @param evidence papers presented and records held that day
 * @param rules the version that decides the application, whatever comes into force later
 * @param dossier enquiries and papers during the procedure and after
 */
public record Application(
    PermitId id,
    PersonId holder,
    DivisionCode division,
    PermitGround ground,
    LocalDate appliedOn,
    LocalDate decideBy,
    List<Proof> evidence,
    Optional<Applicant> applicant,
    RuleReference rules,
    Dossier dossier) {

  public Application {
    Objects.requireNonNull(applicant, "applicant");
    evidence = List.copyOf(evidence);
  }

  /**
   * The papers among the evidence, then and later; records are looked up again when they are
   * needed.
   */
  public List<Proof> presentedPapers() {
    return papersByDate().map(Supplement::paper).map(Proof.class::cast).toList();
  }

  /** The papers with the day each was brought. */
  public Stream<Supplement> papersByDate() {
    return Stream.concat(
        evidence.stream()
            .filter(Proof.Presented.class::isInstance)
            .map(paper -> new Supplement((Proof.Presented) paper, appliedOn)),
        dossier.supplements().stream());
  }

  /** The application in another community, after a revision of divisions. */
  public Application withDivision(DivisionCode other) {
    return new Application(
        id, holder, other, ground, appliedOn, decideBy, evidence, applicant, rules, dossier);
  }

  /** What notifications about the application, or its permit, are about. */
  public NotificationSubject notificationSubject() {
    return new NotificationSubject(NotificationSubject.RecordKind.PERMIT, id.value(), holder);
  }

  /** The application with a later last day for the decision. */
  public Application extendedTo(LocalDate by, Extension extension) {
    return new Application(
        id,
        holder,
        division,
        ground,
        appliedOn,
        by,
        evidence,
        applicant,
        rules,
        dossier.withExtension(extension));
  }

  public Application withDossier(Dossier next) {
    return new Application(
        id, holder, division, ground, appliedOn, decideBy, evidence, applicant, rules, next);
  }
}
