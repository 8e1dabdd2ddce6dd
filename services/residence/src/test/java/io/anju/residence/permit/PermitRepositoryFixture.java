package io.anju.residence.permit;

import io.anju.codes.PersonId;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.fixture.InMemoryAggregates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Permits in memory; review states are collected, not stored. */
public final class PermitRepositoryFixture
    implements PermitRepository.ByHolder, PermitRepository.DueForReview {

  private final InMemoryAggregates<Permit> aggregates;
  private final List<Permit> reviewStates = new ArrayList<>();

  public PermitRepositoryFixture(InMemoryAggregates<Permit> aggregates) {
    this.aggregates = aggregates;
  }

  static PermitRepository of(InMemoryAggregates<Permit> aggregates) {
    return new PermitRepositoryFixture(aggregates).repository();
  }

  public PermitRepository repository() {
    return new PermitRepository(aggregates, this, this);
  }

  /** The permits whose review state was saved, oldest first. */
  public List<Permit> reviewStates() {
    return List.copyOf(reviewStates);
  }

  @Override
  public Optional<Versioned<Permit>> findLive(PersonId holder) {
    return of(holder).filter(permit -> permit.state() instanceof Permit.Live).findFirst();
  }

  @Override
  public Optional<Versioned<Permit>> findNewest(PersonId holder) {
    return of(holder).findFirst();
  }

  @Override
  public List<Versioned<Permit>> findAll(PersonId holder, Optional<String> before, int limit) {
    return of(holder)
        .filter(permit -> before.filter(id -> permit.id().compareTo(id) >= 0).isEmpty())
        .limit(limit)
        .toList();
  }

  @Override
  public List<Versioned<Permit>> findDueUntil(LocalDate on, Set<String> except, int limit) {
    return List.of();
  }

  @Override
  public boolean saveReviewState(Versioned<Permit> loaded, Permit reviewed) {
    return reviewStates.add(reviewed);
  }

  @Override
  public List<PersonId> findLiveHoldersAmong(Collection<PersonId> persons) {
    return persons.stream().filter(person -> findLive(person).isPresent()).toList();
  }

  private Stream<Versioned<Permit>> of(PersonId holder) {
    return aggregates.stored().values().stream()
        .filter(permit -> permit.state().holder().equals(holder))
        .sorted(Comparator.<Versioned<Permit>, String>comparing(Versioned::id).reversed());
  }
}
