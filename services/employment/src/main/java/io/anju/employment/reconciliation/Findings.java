package io.anju.employment.reconciliation;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.employment.EmploymentError;
import io.anju.employment.Parties;
import io.anju.employment.reconciliation.Finding.Closed;
import io.anju.employment.reconciliation.Finding.Open;
import io.anju.employment.reconciliation.Finding.Resolved;
import io.anju.employment.reconciliation.FindingBook.Listed;
import io.anju.employment.reconciliation.FindingBook.Status;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.AccessPolicy.Action;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Scope;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.BulkAggregates;
import io.anju.platform.store.ExpectedVersion;
import io.anju.platform.store.Versioned;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What officials are told of findings in their division, and what they close. */
public final class Findings {

  private final BulkAggregates<Reconciled> people;
  private final FindingBook lists;
  private final Reconciliation reconciliation;
  private final Clock clock;

  public Findings(BulkAggregates<Reconciled> people, FindingBook lists, Reconciliation reconciliation, Clock clock) {
    this.people = people;
    this.lists = lists;
    this.reconciliation = reconciliation;
    this.clock = clock;
  }

  /** Of a kind and status in a division that the caller's covers; else {@code forbidden}. */
  public List<Listed> in(DivisionCode division, FindingKind kind, Status status, Optional<String> afterPlace, int limit) {
    requireReader(kind, division);
    return lists.in(division, kind, status, afterPlace, limit);
  }

  /** How many are open of each kind that the caller may read, counted to a bound. */
  public Map<FindingKind, Integer> open(DivisionCode division, int bound) {
    var counts = new EnumMap<FindingKind, Integer>(FindingKind.class);
    for (var kind : FindingKind.values()) {
      if (reads(kind)) {
        requireReader(kind, division);
        counts.put(kind, lists.open(division, kind, bound));
      }
    }
    return counts;
  }

  public Listed require(FindingId id) {
    var person = person(id);
    return listed(person, finding(person, id));
  }

  /** Closes an open finding with what explains it; told again in the same words it stays as it is. */
  public Listed close(FindingId id, String note, ExpectedVersion expected) {
    var person = person(id);
    return switch (finding(person, id)) {
      case Open open -> {
        var closed = open.close(note, CurrentCaller.get().subject(), LocalDate.now(clock));
        var saved = people.save(expected.require(person), person.state().replaced(open, closed));
        reconciliation.tell(List.of(saved));
        yield listed(saved, closed);
      }
      case Closed closed when closed.note().equals(note) -> listed(person, closed);
      case Closed _, Resolved _ -> throw new RegistryException(EmploymentError.FINDING_NOT_OPEN);
    };
  }

  /** An enterprise's own reminders, to itself. */
  public List<Listed> reminders(CreditCode uscc, Optional<String> afterId, int limit) {
    Parties.require(uscc);
    return lists.reminders(uscc, afterId, limit);
  }

  private Versioned<Reconciled> person(FindingId id) {
    return CurrentCaller.asSystem(() -> people.require(id.person().value()));
  }

  private Finding finding(Versioned<Reconciled> person, FindingId id) {
    var found = person.state().finding(id.key()).orElseThrow(() -> new RegistryException(PlatformError.NOT_FOUND));
    requireReader(found.of().kind(), found.of().division());
    return found;
  }

  private static Listed listed(Versioned<Reconciled> person, Finding finding) {
    return new Listed(person.id(), finding, person.version());
  }

  private static void requireReader(FindingKind kind, DivisionCode division) {
    if (!reads(kind)) {
      throw new RegistryException(PlatformError.FORBIDDEN);
    }
    AccessPolicy.require(Scope.personal(List.of(division.value()), List.of(), List.of()), Action.READ);
  }

  private static boolean reads(FindingKind kind) {
    return kind.readers().stream().anyMatch(CurrentCaller.get()::has);
  }
}
