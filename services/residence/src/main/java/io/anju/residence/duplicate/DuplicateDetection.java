package io.anju.residence.duplicate;

import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.Aggregates.NewAggregate;
import io.anju.residence.person.Identity;
import io.anju.residence.person.Person;
import io.anju.residence.person.Persons;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares registered persons with those registered before. Comparing again finds no candidate
 * twice.
 */
public final class DuplicateDetection {

  /** A key shared by more is a common name with a common birth date, and no evidence. */
  private static final int MAX_MATCHES = 50;

  private final MatchKeyRepository matchKeys;
  private final DuplicateCandidateRepository repository;
  private final Persons persons;
  private final MatchKeyGenerator keyGenerator;
  private final Clock clock;

  DuplicateDetection(
      MatchKeyRepository matchKeys,
      DuplicateCandidateRepository repository,
      Persons persons,
      MatchKeyGenerator keyGenerator,
      Clock clock) {
    this.matchKeys = matchKeys;
    this.repository = repository;
    this.persons = persons;
    this.keyGenerator = keyGenerator;
    this.clock = clock;
  }

  /**
   * A person as published.
   *
   * @param identity empty for a superseded record
   * @param divisions whose officials serve the person
   */
  public record PersonSnapshot(
      PersonId person, long version, Optional<Identity> identity, List<String> divisions) {
    public PersonSnapshot {
      divisions = List.copyOf(divisions);
    }
  }

  /** Compares the persons whose identity or divisions changed. */
  public void detect(List<PersonSnapshot> registered) {
    // As the system: the two records may be served by different divisions.
    CurrentCaller.asSystem(() -> {
      var known = matchKeys.find(registered.stream().map(PersonSnapshot::person).toList());
      var changed =
          registered.stream()
              .map(this::matchKeysOf)
              .filter(one -> one.supersedes(Optional.ofNullable(known.get(one.person()))))
              .toList();
      matchKeys.save(changed);
      var found = new ArrayList<NewAggregate<DuplicateCandidate>>();
      for (var one : changed) {
        matchKeys
            .sharingKeys(one, MAX_MATCHES)
            .forEach(other -> candidate(one, other).ifPresent(found::add));
      }
      return repository.all().addAll(found);
    });
  }

  private MatchKeys matchKeysOf(PersonSnapshot registered) {
    return new MatchKeys(
        registered.person(),
        registered.version(),
        registered.identity().map(keyGenerator::of).orElse(List.of()),
        registered.divisions());
  }

  /** Compares the two records as stored now, which may be newer than the published ones. */
  private Optional<NewAggregate<DuplicateCandidate>> candidate(MatchKeys one, MatchKeys other) {
    var a = persons.require(one.person()).state();
    var b = persons.require(other.person()).state();
    if (a.id().equals(b.id())) {
      return Optional.empty();
    }
    var reasons = DuplicateReason.between(a.identity(), b.identity());
    var divisions =
        servingDivisions(a).stream()
            .filter(servingDivisions(b)::contains)
            .sorted()
            .map(DivisionCode::new)
            .toList();
    if (reasons.isEmpty() || divisions.isEmpty()) {
      return Optional.empty();
    }
    boolean ordered = a.id().value().compareTo(b.id().value()) < 0;
    var pair =
        new DuplicateCandidate.Pair(
            ordered ? a.id() : b.id(),
            ordered ? b.id() : a.id(),
            reasons,
            divisions,
            LocalDate.now(clock));
    return Optional.of(new NewAggregate<>(pair.id(), new DuplicateCandidate.Open(pair)));
  }

  /** Every division, from the province down, whose officials serve the person. */
  private static Set<String> servingDivisions(Person person) {
    return person.divisions().stream()
        .map(DivisionCode::new)
        .flatMap(own ->
            Stream.iterate(
                Optional.of(own), Optional::isPresent, one -> one.flatMap(DivisionCode::parent)))
        .map(one -> one.orElseThrow().value())
        .collect(Collectors.toSet());
  }
}
