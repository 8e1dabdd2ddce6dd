package io.anju.residence.duplicate;

import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.store.Aggregates.New;
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

/** Compares whoever is registered with those registered before. Carried out again, it finds nothing twice. */
public final class Comparison {

  /** A key that more share is a common name on a common day, and tells nothing. */
  private static final int MOST_MEETING = 50;

  private final Likenesses likenesses;
  private final SuspicionBook book;
  private final Persons persons;
  private final Keys keys;
  private final Clock clock;

  Comparison(Likenesses likenesses, SuspicionBook book, Persons persons, Keys keys, Clock clock) {
    this.likenesses = likenesses;
    this.book = book;
    this.persons = persons;
    this.keys = keys;
    this.clock = clock;
  }

  /** A record as it was told: registered, changed, or superseded. */
  public record Told(PersonId person, long version) {}

  /** Compares those of whom something new was told that bears on who they are. */
  public void compare(List<Told> told) {
    CurrentCaller.asSystem(() -> {
      var known = likenesses.known(told.stream().map(Told::person).toList());
      var news = told.stream().map(this::likeness)
          .filter(one -> Optional.ofNullable(known.get(one.person())).filter(one::tellsNothingNew).isEmpty()).toList();
      likenesses.keep(news);
      var found = new ArrayList<New<Suspicion>>();
      for (var one : news) {
        likenesses.meeting(one, MOST_MEETING).forEach(other -> suspicion(one, other).ifPresent(found::add));
      }
      return book.all().addAll(found);
    });
  }

  /** As the record stands now, which may be newer than what was told. */
  private Likeness likeness(Told told) {
    var person = persons.require(told.person()).state();
    boolean superseded = !person.id().equals(told.person());
    return new Likeness(told.person(), told.version(), superseded ? List.of() : keys.of(person.identity()), person.divisions());
  }

  private Optional<New<Suspicion>> suspicion(Likeness one, Likeness other) {
    var a = persons.require(one.person()).state();
    var b = persons.require(other.person()).state();
    if (a.id().equals(b.id())) {
      return Optional.empty();
    }
    var grounds = Ground.between(a.identity(), b.identity());
    var divisions = serving(a).stream().filter(serving(b)::contains).sorted().map(DivisionCode::new).toList();
    if (grounds.isEmpty() || divisions.isEmpty()) {
      return Optional.empty();
    }
    boolean ordered = a.id().value().compareTo(b.id().value()) < 0;
    var pair = new Suspicion.Pair(ordered ? a.id() : b.id(), ordered ? b.id() : a.id(), grounds, divisions, LocalDate.now(clock));
    return Optional.of(new New<>(pair.id(), new Suspicion.Open(pair)));
  }

  /** Every division, from the province down, whose officials serve the person. */
  private static Set<String> serving(Person person) {
    return person.divisions().stream().map(DivisionCode::new)
        .flatMap(own -> Stream.iterate(Optional.of(own), Optional::isPresent, one -> one.flatMap(DivisionCode::parent)))
        .map(one -> one.orElseThrow().value()).collect(Collectors.toSet());
  }
}
