package io.anju.residence.duplicate;

import io.anju.codes.PersonId;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import io.anju.residence.identity.Identities;
import io.anju.residence.identity.IdentityDecision;
import io.anju.residence.person.Person;
import io.anju.residence.person.Persons;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The work list of possible duplicates, and the decisions on them. */
public final class Duplicates {

  /** Two records side by side. */
  public record SideBySide(
      Versioned<DuplicateCandidate> candidate, Versioned<Person> first, Versioned<Person> second) {}

  private final DuplicateCandidateRepository repository;
  private final Persons persons;
  private final Identities identities;
  private final Clock clock;

  Duplicates(
      DuplicateCandidateRepository repository,
      Persons persons,
      Identities identities,
      Clock clock) {
    this.repository = repository;
    this.persons = persons;
    this.identities = identities;
    this.clock = clock;
  }

  /** The undecided candidates of the caller's division, which serves both persons. */
  public List<Versioned<DuplicateCandidate>> open(Optional<String> after, int limit) {
    var division =
        CurrentCaller.get()
            .division()
            .orElseThrow(() -> new RegistryException(PlatformError.FORBIDDEN));
    return repository.undecided().in(division, after, limit);
  }

  /** The two records as stored now; empty where they were merged meanwhile. */
  public Optional<SideBySide> sideBySide(Versioned<DuplicateCandidate> candidate) {
    var first = persons.require(candidate.state().pair().first());
    var second = persons.require(candidate.state().pair().second());
    return first.id().equals(second.id())
        ? Optional.empty()
        : Optional.of(new SideBySide(candidate, first, second));
  }

  /**
   * Decides that the records are one person's. They are merged first, so that no saved decision was
   * not carried out; what the first of two officials decides leaves the candidate open.
   *
   * @param keep the record that is kept; the other is superseded by it
   * @throws RegistryException {@code decision-exists}, and as for a merge
   */
  public Versioned<DuplicateCandidate> confirm(
      String id, PersonId keep, String reason, ExpectedVersion expected) {
    var loaded = repository.all().require(id, expected);
    var open = open(loaded);
    var pair = open.pair();
    if (!keep.equals(pair.first()) && !keep.equals(pair.second())) {
      throw new RegistryException(PlatformError.NOT_FOUND);
    }
    var other = keep.equals(pair.first()) ? pair.second() : pair.first();
    return switch (identities.merge(keep, other, reason, ExpectedVersion.ANY)) {
      case IdentityDecision.AwaitingSecondOfficer _ -> loaded;
      case IdentityDecision.CarriedOut _ ->
          repository.all().save(loaded, open.confirm(decision(reason)));
    };
  }

  /** Decides that the records are two persons'; {@code decision-exists} where it was decided. */
  public Versioned<DuplicateCandidate> reject(String id, String reason, ExpectedVersion expected) {
    var loaded = repository.all().require(id, expected);
    return repository.all().save(loaded, open(loaded).reject(decision(reason)));
  }

  private static DuplicateCandidate.Open open(Versioned<DuplicateCandidate> loaded) {
    return switch (loaded.state()) {
      case DuplicateCandidate.Open open -> open;
      case DuplicateCandidate.Same _, DuplicateCandidate.Different _ ->
          throw new RegistryException(ResidenceError.DECISION_EXISTS);
    };
  }

  private DuplicateCandidate.Decision decision(String reason) {
    return new DuplicateCandidate.Decision(
        LocalDate.now(clock), CurrentCaller.get().subject(), reason);
  }
}
