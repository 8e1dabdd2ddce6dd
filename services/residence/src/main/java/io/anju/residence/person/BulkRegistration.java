package io.anju.residence.person;

import io.anju.codes.DivisionCode;
import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonId;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.Aggregates.NewAggregate;
import io.anju.platform.aggregate.BulkAggregates;
import io.anju.platform.aggregate.BulkAggregates.Change;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Registers many persons in one read and one or two writes, by the rules of {@link Persons}. */
public final class BulkRegistration {

  private static final int ATTEMPTS = 4;

  /** What became of one presented identity. */
  public enum Outcome {
    REGISTERED,
    /** Something unknown of a registered person is known now, or a division serves them too. */
    COMPLETED,
    UNCHANGED,
    /** The document is registered under another name. */
    IDENTITY_CONFLICT,
    /** The document number was corrected, or its record merged into another. */
    DOCUMENT_SUPERSEDED
  }

  private final BulkAggregates<Person> persons;
  private final Function<DocumentNumber, PersonId> personIdOf;

  public BulkRegistration(
      BulkAggregates<Person> persons, Function<DocumentNumber, PersonId> personIdOf) {
    this.persons = persons;
    this.personIdOf = personIdOf;
  }

  /**
   * Registers each person independently of the others; repeating it changes nothing.
   *
   * @return the outcomes in the order of the identities, which may name a person twice
   * @throws RegistryException {@code stale-version} where others keep changing the same persons
   */
  public List<Outcome> register(List<PresentedIdentity> presented) {
    var outcomes = new ArrayList<Outcome>(Collections.nCopies(presented.size(), Outcome.UNCHANGED));
    Map<PersonId, List<Integer>> remaining = new LinkedHashMap<>();
    for (int i = 0; i < presented.size(); i++) {
      remaining
          .computeIfAbsent(personIdOf.apply(presented.get(i).document()), _ -> new ArrayList<>())
          .add(i);
    }
    for (int attempt = 0; attempt < ATTEMPTS && !remaining.isEmpty(); attempt++) {
      remaining.keySet().removeAll(attempt(presented, remaining, outcomes));
    }
    if (!remaining.isEmpty()) {
      throw new RegistryException(PlatformError.STALE_VERSION);
    }
    return outcomes;
  }

  /** The persons who are dealt with; the others were changed by another meanwhile. */
  private Set<PersonId> attempt(
      List<PresentedIdentity> presented,
      Map<PersonId, List<Integer>> remaining,
      List<Outcome> outcomes) {
    var division = CurrentCaller.get().division();
    // As the system: the document and the name entitle any division to serve the person.
    return CurrentCaller.asSystem(() -> {
      var known =
          persons.findAll(remaining.keySet().stream().map(PersonId::value).toList()).stream()
              .collect(Collectors.toMap(Versioned::id, Function.identity()));
      var done = new HashSet<PersonId>();
      var added = new ArrayList<NewAggregate<Person>>();
      var changed = new ArrayList<Change<Person>>();
      remaining.forEach((id, places) -> {
        var current = Optional.ofNullable(known.get(id.value()));
        var before = current.map(Versioned::state);
        var state = before;
        for (int place : places) {
          var step = present(state, id, presented.get(place), division);
          outcomes.set(place, step.outcome());
          state = step.person();
        }
        if (state.equals(before) || state.isEmpty()) {
          done.add(id);
        } else if (current.isPresent()) {
          changed.add(new Change<>(current.get(), state.get()));
        } else {
          added.add(new NewAggregate<>(id.value(), state.get()));
        }
      });
      persons.addAll(added).forEach(saved -> done.add(saved.state().id()));
      persons.saveAll(changed).saved().forEach(saved -> done.add(saved.state().id()));
      return done;
    });
  }

  private record Step(Optional<Person> person, Outcome outcome) {}

  private static Step present(
      Optional<Person> known,
      PersonId id,
      PresentedIdentity presented,
      Optional<DivisionCode> division) {
    if (known.isEmpty()) {
      var first = Person.newlyRegistered(id, Identity.of(presented), division.stream().toList());
      return new Step(Optional.of(first), Outcome.REGISTERED);
    }
    var person = known.get();
    if (person.supersededBy().isPresent()) {
      return new Step(known, Outcome.DOCUMENT_SUPERSEDED);
    }
    if (!person.identity().name().equals(presented.name())) {
      return new Step(known, Outcome.IDENTITY_CONFLICT);
    }
    var next = person.presentedAgain(presented, division);
    return new Step(Optional.of(next), next.equals(person) ? Outcome.UNCHANGED : Outcome.COMPLETED);
  }
}
