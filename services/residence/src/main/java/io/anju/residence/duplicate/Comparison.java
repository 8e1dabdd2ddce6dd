package io.anju.residence.duplicate;

import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.store.Aggregates.New;
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

  /**
   * A record as it was told.
   *
   * @param identity empty where the record leads to another
   * @param divisions whose officials serve the person
   */
  public record Told(PersonId person, long version, Optional<Identity> identity, List<String> divisions) {
    public Told {
      divisions = List.copyOf(divisions);
    }
  }

  /** Compares those of whom something new was told that bears on who they are; nobody's record is read for it. */
  public void compare(List<Told> told) {
    CurrentCaller.asSystem(() -> {
      var known = likenesses.known(told.stream().map(Told::person).toList());
      var news = told.stream().map(this::likeness).filter(one -> one.tellsNews(known.get(one.person()))).toList();
      likenesses.keep(news);
      var found = new ArrayList<New<Suspicion>>();
      for (var one : news) {
        likenesses.meeting(one, MOST_MEETING).forEach(other -> suspicion(one, other).ifPresent(found::add));
      }
      return book.all().addAll(found);
    });
  }

  private Likeness likeness(Told told) {
    return new Likeness(told.person(), told.version(), told.identity().map(keys::of).orElse(List.of()), told.divisions());
  }

  /** Of the two as they stand now, which may be newer than what was told. */
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
