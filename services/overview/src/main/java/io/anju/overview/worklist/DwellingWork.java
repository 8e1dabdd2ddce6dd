package io.anju.overview.worklist;

import io.anju.contract.DwellingFact;
import io.anju.contract.InspectionFact;
import io.anju.contract.TenancyFact;
import io.anju.contract.housing.DwellingOwner;
import io.anju.contract.housing.DwellingUse;
import io.anju.contract.housing.SafetyFinding;
import io.anju.contract.housing.TenancyConfirmation;
import io.anju.contract.housing.TenancyStatus;
import io.anju.contract.residence.NotifiedAuthority;
import io.anju.overview.fold.RegisteredStays;
import io.anju.overview.fold.RegisteredStays.Stay;
import io.anju.overview.fold.Slot;
import io.anju.overview.fold.View;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The tasks that follow from the view of a dwelling. */
final class DwellingWork {

  /** Both sides are reminded 30 days before a term ends; the office has the list as long. */
  private static final int DAYS_AHEAD = 30;

  private final View view;
  private final ZoneId zone;
  private final Evaluation.Builder work;
  private final List<TenancyFact> running;

  private DwellingWork(View view, LocalDate today, ZoneId zone) {
    this.view = view;
    this.zone = zone;
    this.work = new Evaluation.Builder(today);
    this.running = view.all(Slot.TENANCY).stream().filter(this::isRunning).toList();
  }

  /**
   * @param zone of business days
   */
  static Evaluation of(View view, LocalDate today, ZoneId zone) {
    return new DwellingWork(view, today, zone).evaluate();
  }

  private Evaluation evaluate() {
    view.all(Slot.TENANCY).forEach(this::tenancy);
    view.one(Slot.DWELLING).filter(dwelling -> !dwelling.retired()).ifPresent(this::dwelling);
    return work.build();
  }

  private boolean isRunning(TenancyFact tenancy) {
    return tenancy.status() == TenancyStatus.FILED
        && tenancy.endedOn() == null
        && work.reached(tenancy.from())
        && (tenancy.until() == null || !work.reached(tenancy.until().plusDays(1)));
  }

  private void tenancy(TenancyFact tenancy) {
    if (tenancy.status() != TenancyStatus.FILED || tenancy.endedOn() != null) {
      return;
    }
    var until = tenancy.until();
    if (until != null
        && !work.reached(until.plusDays(1))
        && work.reached(until.minusDays(DAYS_AHEAD))) {
      var opened = until.minusDays(DAYS_AHEAD);
      work.add(
          item(
              WorkKind.TENANCY_ENDING,
              tenancy,
              Optional.of(until),
              opened.isBefore(tenancy.filedOn()) ? tenancy.filedOn() : opened));
    }
    if (tenancy.confirmation() == TenancyConfirmation.AWAITED) {
      work.add(item(WorkKind.TENANCY_CONFIRMATION, tenancy, Optional.empty(), tenancy.filedOn()));
    } else if (tenancy.confirmation() == TenancyConfirmation.OBJECTED) {
      work.add(
          item(
              WorkKind.OBJECTION_DUE,
              tenancy,
              Optional.empty(),
              LocalDate.ofInstant(tenancy.changedAt(), zone)));
    }
  }

  private WorkItem item(
      WorkKind kind, TenancyFact tenancy, Optional<LocalDate> dueOn, LocalDate since) {
    return new WorkItem(
        kind.list(NotifiedAuthority.HOUSING),
        tenancy.id(),
        new WorkSubject(
            WorkSubject.Type.TENANCY, tenancy.id(), Optional.of(tenancy.filingNumber())),
        List.of(),
        tenancy.division(),
        dueOn,
        since,
        view.id());
  }

  private void dwelling(DwellingFact dwelling) {
    view.one(Slot.INSPECTION)
        .ifPresentOrElse(
            found -> inspection(dwelling, found),
            () ->
                running.stream()
                    .map(TenancyFact::from)
                    .min(Comparator.naturalOrder())
                    .ifPresent(since ->
                        work.add(
                            item(WorkKind.NEVER_INSPECTED, dwelling, Optional.empty(), since))));
    var residents = residents();
    overcrowding(dwelling, residents);
    if (running.isEmpty()) {
      withoutTenancy(dwelling, residents);
    }
  }

  /** Findings always; the routine inspection only of what is let. */
  private void inspection(DwellingFact dwelling, InspectionFact found) {
    var open = found.findings().stream().filter(SafetyFinding::open).toList();
    var routine = found.inspectAgainBy();
    boolean routineDue = !running.isEmpty() && work.reached(routine.minusDays(DAYS_AHEAD));
    var dueOn =
        Stream.concat(
                open.stream().map(SafetyFinding::fixBy),
                routineDue ? Stream.of(routine) : Stream.empty())
            .min(Comparator.naturalOrder());
    if (dueOn.isPresent()) {
      var since =
          open.stream()
              .map(SafetyFinding::foundOn)
              .min(Comparator.naturalOrder())
              .orElse(routine.minusDays(DAYS_AHEAD));
      work.add(item(WorkKind.INSPECTION_DUE, dwelling, dueOn, since));
    }
  }

  /** Who lives here today, and since when: by registration, or as occupants of a tenancy. */
  private Map<String, LocalDate> residents() {
    var since = new HashMap<String, LocalDate>();
    running.forEach(
        tenancy -> tenancy.occupants().forEach(person -> since.put(person, tenancy.from())));
    for (RegisteredStays one : view.all(Slot.OCCUPANT)) {
      one.stays().stream()
          .filter(this::isCurrent)
          .findFirst()
          .map(Stay::since)
          .ifPresent(day -> since.put(one.personId(), day));
    }
    return since;
  }

  private boolean isCurrent(Stay stay) {
    return work.reached(stay.since()) && (stay.until() == null || !work.reached(stay.until()));
  }

  private void overcrowding(DwellingFact dwelling, Map<String, LocalDate> residents) {
    var limit = dwelling.occupantLimit();
    if (limit != null && residents.size() > limit) {
      var since = residents.values().stream().sorted().toList().get(limit);
      work.add(item(WorkKind.OVERCROWDED, dwelling, Optional.empty(), since));
    }
  }

  /** A dormitory is let by no tenancy; who lives with an owner needs none. */
  private void withoutTenancy(DwellingFact dwelling, Map<String, LocalDate> residents) {
    Set<String> owners = new HashSet<>();
    dwelling.owners().stream()
        .map(DwellingOwner::personId)
        .filter(Objects::nonNull)
        .forEach(owners::add);
    if (dwelling.use() != DwellingUse.DORMITORY
        && residents.keySet().stream().noneMatch(owners::contains)) {
      residents.values().stream()
          .min(Comparator.naturalOrder())
          .ifPresent(since ->
              work.add(
                  item(WorkKind.RESIDENCE_WITHOUT_TENANCY, dwelling, Optional.empty(), since)));
    }
  }

  private WorkItem item(
      WorkKind kind, DwellingFact dwelling, Optional<LocalDate> dueOn, LocalDate since) {
    return new WorkItem(
        kind.list(),
        dwelling.id(),
        new WorkSubject(WorkSubject.Type.DWELLING, dwelling.id(), Optional.of(dwelling.text())),
        List.of(),
        dwelling.division(),
        dueOn,
        since,
        view.id());
  }
}
