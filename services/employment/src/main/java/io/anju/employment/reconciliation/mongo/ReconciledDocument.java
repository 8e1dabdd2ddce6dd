package io.anju.employment.reconciliation.mongo;

import io.anju.employment.reconciliation.Card;
import io.anju.employment.reconciliation.Job;
import io.anju.employment.reconciliation.Reconciled;
import io.anju.employment.reconciliation.Sides;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A person's sides as stored.
 *
 * @param due the day of the next look; {@link #AT_ONCE} where the findings have not got on the lists yet
 */
public record ReconciledDocument(
    List<JobDocument> jobs, RegisteredDocument registered, List<CardDocument> cards, List<FindingDocument> findings, LocalDate look,
    LocalDate due) {

  static final LocalDate AT_ONCE = LocalDate.EPOCH;

  static ReconciledDocument from(Reconciled person) {
    var sides = person.sides();
    var look = person.look().orElse(null);
    return new ReconciledDocument(
        sides.jobs().values().stream().sorted(Comparator.comparing(Job::recordId)).map(JobDocument::from).toList(),
        sides.registered().map(RegisteredDocument::from).orElse(null),
        sides.cards().values().stream().sorted(Comparator.comparing(Card::permitId)).map(CardDocument::from).toList(),
        person.findings().stream().map(FindingDocument::from).toList(), look, person.told() ? look : AT_ONCE);
  }

  Reconciled toDomain(String id) {
    var sides = new Sides(jobs.stream().map(JobDocument::toDomain).collect(Collectors.toMap(Job::recordId, Function.identity())),
        Optional.ofNullable(registered).map(RegisteredDocument::toDomain),
        cards.stream().map(CardDocument::toDomain).collect(Collectors.toMap(Card::permitId, Function.identity())));
    return new Reconciled(id, sides, findings.stream().map(FindingDocument::toDomain).toList(), Optional.ofNullable(look),
        !AT_ONCE.equals(due));
  }
}
