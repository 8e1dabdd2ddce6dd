package io.anju.employment.reconciliation;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.employment.reconciliation.Discrepancy.Closed;
import io.anju.employment.reconciliation.Discrepancy.Open;
import io.anju.employment.reconciliation.Discrepancy.Resolved;
import io.anju.platform.aggregate.Versioned;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Work lists held in memory, and the persons marked as listed. */
final class InMemoryWorkListsFixture implements WorkLists, DuePersons {

  private final Map<String, Versioned<ReconciledPerson>> listed = new LinkedHashMap<>();
  private final List<String> marked = new ArrayList<>();

  /** Ids of the persons marked as listed, in the order in which they were. */
  List<String> marked() {
    return List.copyOf(marked);
  }

  /** Keys of the entries of a status, by person and key. */
  List<String> entries(Status status) {
    return all().filter(entry -> status(entry) == status).map(Entry::id).toList();
  }

  @Override
  public void update(List<Versioned<ReconciledPerson>> persons) {
    for (var person : persons) {
      listed.merge(
          person.id(), person, (before, now) -> now.version() >= before.version() ? now : before);
    }
  }

  @Override
  public List<Entry> page(
      DivisionCode division,
      DiscrepancyKind kind,
      Status status,
      Optional<String> afterSortKey,
      int limit) {
    return all()
        .filter(entry -> division.covers(entry.discrepancy().mismatch().division()))
        .filter(entry -> entry.discrepancy().mismatch().kind() == kind)
        .filter(entry -> status(entry) == status)
        .limit(limit)
        .toList();
  }

  @Override
  public int countOpen(DivisionCode division, DiscrepancyKind kind, int bound) {
    return page(division, kind, Status.OPEN, Optional.empty(), bound).size();
  }

  @Override
  public List<Entry> reminders(CreditCode uscc, Optional<String> afterId, int limit) {
    return all()
        .filter(entry -> entry.discrepancy().mismatch().enterprises().contains(uscc.value()))
        .filter(entry -> status(entry) == Status.OPEN)
        .toList();
  }

  @Override
  public List<Versioned<ReconciledPerson>> dueBy(LocalDate today, int limit) {
    return List.of();
  }

  @Override
  public void markListed(List<Versioned<ReconciledPerson>> persons) {
    persons.forEach(person -> marked.add(person.id()));
  }

  private Stream<Entry> all() {
    return listed.values().stream()
        .flatMap(person ->
            person.state().discrepancies().stream()
                .map(one -> new Entry(person.id(), one, person.version())));
  }

  private static Status status(Entry entry) {
    return switch (entry.discrepancy()) {
      case Open _ -> Status.OPEN;
      case Closed _ -> Status.CLOSED;
      case Resolved _ -> Status.RESOLVED;
    };
  }
}
