package io.anju.employment.reconciliation;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.employment.EmploymentError;
import io.anju.employment.ListAccess;
import io.anju.employment.reconciliation.Discrepancy.Closed;
import io.anju.employment.reconciliation.Discrepancy.Open;
import io.anju.employment.reconciliation.Discrepancy.Resolved;
import io.anju.employment.reconciliation.WorkLists.Entry;
import io.anju.employment.reconciliation.WorkLists.Status;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.AccessPolicy.Action;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.BulkAggregates;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows discrepancies to the officials of a division and closes them. */
public final class Discrepancies {

  private final BulkAggregates<ReconciledPerson> people;
  private final WorkLists workLists;
  private final Reconciliation reconciliation;
  private final Clock clock;

  public Discrepancies(
      BulkAggregates<ReconciledPerson> people,
      WorkLists workLists,
      Reconciliation reconciliation,
      Clock clock) {
    this.people = people;
    this.workLists = workLists;
    this.reconciliation = reconciliation;
    this.clock = clock;
  }

  /**
   * Discrepancies of a kind and status in a division within the caller's; otherwise {@code
   * forbidden}.
   */
  public List<Entry> page(
      DivisionCode division,
      DiscrepancyKind kind,
      Status status,
      Optional<String> afterSortKey,
      int limit) {
    requireReader(kind, division);
    return workLists.page(division, kind, status, afterSortKey, limit);
  }

  /**
   * The number of open discrepancies of each kind that the caller may read, counted up to a bound.
   */
  public Map<DiscrepancyKind, Integer> countOpen(DivisionCode division, int bound) {
    var counts = new EnumMap<DiscrepancyKind, Integer>(DiscrepancyKind.class);
    for (var kind : DiscrepancyKind.values()) {
      if (mayRead(kind)) {
        requireReader(kind, division);
        counts.put(kind, workLists.countOpen(division, kind, bound));
      }
    }
    return counts;
  }

  public Entry require(DiscrepancyId id) {
    var person = person(id);
    return entry(person, discrepancy(person, id));
  }

  /**
   * Closes an open discrepancy with the note that explains it; repeating the same note changes
   * nothing.
   */
  public Entry close(DiscrepancyId id, String note, ExpectedVersion expected) {
    var person = person(id);
    return switch (discrepancy(person, id)) {
      case Open open -> {
        var closed = open.close(note, CurrentCaller.get().subject(), LocalDate.now(clock));
        var saved = people.save(expected.require(person), person.state().replaced(open, closed));
        reconciliation.updateWorkLists(List.of(saved));
        yield entry(saved, closed);
      }
      case Closed closed when closed.note().equals(note) -> entry(person, closed);
      case Closed _, Resolved _ ->
          throw new RegistryException(EmploymentError.DISCREPANCY_NOT_OPEN);
    };
  }

  /** The reminders of an enterprise, for the enterprise itself. */
  public List<Entry> reminders(CreditCode uscc, Optional<String> afterId, int limit) {
    ListAccess.require(uscc);
    return workLists.reminders(uscc, afterId, limit);
  }

  private Versioned<ReconciledPerson> person(DiscrepancyId id) {
    // As system: access depends on the kind and division of the one discrepancy, checked below.
    return CurrentCaller.asSystem(() -> people.require(id.person().value()));
  }

  private Discrepancy discrepancy(Versioned<ReconciledPerson> person, DiscrepancyId id) {
    var found =
        person
            .state()
            .discrepancy(id.key())
            .orElseThrow(() -> new RegistryException(PlatformError.NOT_FOUND));
    requireReader(found.mismatch().kind(), found.mismatch().division());
    return found;
  }

  private static Entry entry(Versioned<ReconciledPerson> person, Discrepancy discrepancy) {
    return new Entry(person.id(), discrepancy, person.version());
  }

  private static void requireReader(DiscrepancyKind kind, DivisionCode division) {
    if (!mayRead(kind)) {
      throw new RegistryException(PlatformError.FORBIDDEN);
    }
    AccessPolicy.require(
        Scope.personal(List.of(division.value()), List.of(), List.of()), Action.READ);
  }

  private static boolean mayRead(DiscrepancyKind kind) {
    return kind.readers().stream().anyMatch(CurrentCaller.get()::has);
  }
}
