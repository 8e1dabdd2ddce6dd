package io.anju.overview.worklist;

import io.anju.contract.CorrectionFact;
import io.anju.contract.DiscrepancyFact;
import io.anju.contract.DuplicateFact;
import io.anju.contract.PermitFact;
import io.anju.contract.PersonFact;
import io.anju.contract.residence.NotifiedAuthority;
import io.anju.contract.residence.PermitDeadlineKind;
import io.anju.contract.residence.PermitStatus;
import io.anju.overview.fold.RegisteredPerson;
import io.anju.overview.fold.Slot;
import io.anju.overview.fold.View;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The tasks that follow from the view of a person. */
final class PersonWork {

  private final View view;
  private final ZoneId zone;
  private final Evaluation.Builder work;

  private PersonWork(View view, LocalDate today, ZoneId zone) {
    this.view = view;
    this.zone = zone;
    this.work = new Evaluation.Builder(today);
  }

  /**
   * @param zone of business days
   */
  static Evaluation of(View view, LocalDate today, ZoneId zone) {
    return new PersonWork(view, today, zone).evaluate();
  }

  private Evaluation evaluate() {
    view.all(Slot.PERMIT).forEach(this::permit);
    view.one(Slot.PERSON)
        .map(RegisteredPerson::fact)
        .ifPresent(person -> person.openCases().forEach(one -> openCase(person, one)));
    view.all(Slot.CORRECTION).forEach(this::correction);
    view.all(Slot.DUPLICATE).forEach(this::duplicate);
    view.all(Slot.DISCREPANCY).forEach(this::discrepancy);
    return work.build();
  }

  private void permit(PermitFact permit) {
    switch (permit.status()) {
      case ACCEPTED, APPROVED, REFUSED ->
          deadlines(permit).forEach(deadline -> deadline(permit, deadline));
      case ACTIVE -> endorsement(permit);
      case SUSPENDED, CANCELLED -> {}
    }
  }

  /** Older facts say only by when the decision and the card are due. */
  private static List<PermitFact.Deadline> deadlines(PermitFact permit) {
    if (permit.deadlines() != null) {
      return permit.deadlines();
    }
    return permit.status() == PermitStatus.REFUSED
        ? List.of()
        : List.of(new PermitFact.Deadline(PermitDeadlineKind.DECISION, 0, permit.decideBy()));
  }

  private void deadline(PermitFact permit, PermitFact.Deadline deadline) {
    boolean approved = permit.status() == PermitStatus.APPROVED;
    var id =
        deadline.kind() == PermitDeadlineKind.DECISION
            ? permit.id()
            : permit.id()
                + "."
                + deadline.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')
                + (deadline.number() == 0 ? "" : "." + deadline.number());
    work.add(
        permitItem(
            approved ? WorkKind.PERMIT_ISSUE_DUE : WorkKind.PERMIT_DECISION_DUE,
            id,
            permit,
            deadline.by(),
            permit.status() == PermitStatus.ACCEPTED ? permit.appliedOn() : lastChange(permit)));
  }

  private LocalDate lastChange(PermitFact permit) {
    return permit.history().isEmpty()
        ? permit.appliedOn()
        : LocalDate.ofInstant(permit.history().getLast().at(), zone);
  }

  /** Once the window has closed, the residence service suspends the permit. */
  private void endorsement(PermitFact permit) {
    var opens = permit.endorseFrom();
    var closes = permit.endorseBy();
    if (opens != null && closes != null && work.reached(opens)) {
      work.add(permitItem(WorkKind.ENDORSEMENT_DUE, permit.id(), permit, closes, opens));
    }
  }

  private WorkItem permitItem(
      WorkKind kind, String id, PermitFact permit, LocalDate dueOn, LocalDate since) {
    return new WorkItem(
        kind.list(),
        id,
        WorkSubject.permit(permit.id()),
        List.of(permit.personId()),
        permit.division(),
        Optional.of(dueOn),
        since,
        view.id());
  }

  private void openCase(PersonFact person, PersonFact.OpenCase one) {
    var kind =
        switch (one.kind()) {
          case MOVE_IN_UNVERIFIED -> WorkKind.DECLARATION_UNVERIFIED;
          case MOVE_IN_PENDING -> WorkKind.DECLARATION_PENDING;
          case MOVE_IN_CONTESTED, MOVE_OUT_CONTESTED -> WorkKind.OBJECTION_DUE;
        };
    work.add(
        new WorkItem(
            kind.list(),
            one.residenceId(),
            WorkSubject.person(person.id()),
            List.of(person.id()),
            one.division(),
            Optional.ofNullable(one.effectiveOn()),
            one.openedOn(),
            view.id()));
  }

  private void correction(CorrectionFact correction) {
    if (correction.decidedOn() == null) {
      work.add(
          new WorkItem(
              WorkKind.CORRECTION_DUE.list(correction.authority()),
              correction.id(),
              correction.appeal()
                  ? WorkSubject.permit(correction.id())
                  : WorkSubject.person(correction.personId()),
              List.of(correction.personId()),
              correction.division(),
              Optional.of(correction.decideBy()),
              correction.submittedOn(),
              view.id()));
    }
  }

  /** On the list of the smallest division that serves both. */
  private void duplicate(DuplicateFact duplicate) {
    var division =
        duplicate.divisions().stream()
            .max(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
    if (duplicate.decidedOn() == null && division.isPresent()) {
      work.add(
          new WorkItem(
              WorkKind.DUPLICATE.list(),
              duplicate.id(),
              WorkSubject.person(duplicate.first()),
              List.of(duplicate.first(), duplicate.second()),
              division.get(),
              Optional.empty(),
              duplicate.foundOn(),
              view.id()));
    }
  }

  private void discrepancy(DiscrepancyFact discrepancy) {
    if (discrepancy.open() && work.reached(discrepancy.since())) {
      var list =
          switch (discrepancy.kind()) {
            case UNREGISTERED -> WorkKind.EMPLOYED_WITHOUT_RESIDENCE.list();
            case NO_RECORD -> WorkKind.RECORD_MISSING.list(NotifiedAuthority.LABOUR);
            case JOB_ENDED -> WorkKind.JOB_ENDED.list();
            case NAME_DIFFERS -> WorkKind.NAME_DIFFERS.list(NotifiedAuthority.LABOUR);
          };
      work.add(
          new WorkItem(
              list,
              discrepancy.id(),
              WorkSubject.person(discrepancy.personId()),
              List.of(discrepancy.personId()),
              Objects.requireNonNull(discrepancy.division()),
              Optional.empty(),
              discrepancy.since(),
              view.id()));
    }
  }
}
