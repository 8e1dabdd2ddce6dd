package io.anju.employment.reconciliation;

import io.anju.contract.ResidenceReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which sides of a person do not fit together. A comparison blames nobody: any register may be the one that is behind. */
public record Comparison(Grace grace) {

  Outlook of(Sides sides, LocalDate today) {
    if (sides.movedTo().isPresent()) {
      return Outlook.NOTHING;
    }
    var all = new ArrayList<Discrepancy>();
    sides.jobs().values().stream().filter(job -> !job.over(today)).forEach(job -> unregistered(job, sides, today).ifPresent(all::add));
    if (sides.jobs().values().stream().noneMatch(job -> job.runs(today))) {
      withoutJob(sides, today).ifPresent(all::add);
    }
    sides.registered().filter(known -> !known.names().isEmpty()).ifPresent(known ->
        sides.jobs().values().forEach(job -> otherName(job, known, today).ifPresent(all::add)));
    var look = Stream.concat(all.stream().map(Discrepancy::since), turns(sides)).filter(today::isBefore).min(Comparator.naturalOrder());
    var due = all.stream().filter(one -> !one.since().isAfter(today)).sorted(Comparator.comparing(Discrepancy::key)).toList();
    return new Outlook(due, look);
  }

  private Optional<Discrepancy> unregistered(Job job, Sides sides, LocalDate today) {
    var known = sides.registered();
    boolean lives = known.flatMap(person -> person.home(today)).isPresent();
    return job.division().filter(place -> !lives && known.filter(person -> person.atHomeIn(place)).isEmpty())
        .map(place -> new Discrepancy(FindingKind.UNREGISTERED, Optional.of(job.recordId()), job.enterprises(), place,
            later(job.from(), known.flatMap(person -> person.lastLeft(today))).plusDays(grace.unregistered())));
  }

  private Optional<Discrepancy> withoutJob(Sides sides, LocalDate today) {
    var last = sides.jobs().values().stream().filter(job -> job.over(today)).max(Comparator.comparing(job -> job.last().orElseThrow()));
    var home = sides.registered().flatMap(person -> person.home(today));
    var card = sides.cards().values().stream().filter(Card::onEmployment).max(Comparator.comparing(Card::since));
    if (card.isPresent()) {
      var place = home.map(Home::division).orElse(card.get().division());
      return Optional.of(last
          .map(job -> new Discrepancy(FindingKind.JOB_ENDED, Optional.of(job.recordId()), List.of(), place,
              job.last().orElseThrow().plusDays(1L + grace.jobEnded())))
          .orElseGet(() -> new Discrepancy(FindingKind.NO_RECORD, Optional.empty(), List.of(), place,
              card.get().since().plusDays(grace.noRecord()))));
    }
    return home.filter(lived -> lived.reason() == ResidenceReason.WORK)
        .map(lived -> new Discrepancy(FindingKind.NO_RECORD, Optional.empty(), List.of(), lived.division(),
            later(lived.since(), last.flatMap(Job::last)).plusDays(grace.noRecord())));
  }

  /** Told to where the person lives, where that lies in the division that keeps the record; neither name is told to anybody. */
  private static Optional<Discrepancy> otherName(Job job, Registered known, LocalDate today) {
    return job.division().filter(_ -> job.name().filter(name -> !known.names().contains(name)).isPresent())
        .map(keeper -> known.home(today).map(Home::division).filter(keeper::covers).orElse(keeper))
        .map(place -> new Discrepancy(FindingKind.NAME_DIFFERS, Optional.of(job.recordId()), List.of(), place, today));
  }

  /** Days on which somebody starts, stops, moves in or out. */
  private static Stream<LocalDate> turns(Sides sides) {
    var jobs = sides.jobs().values().stream()
        .flatMap(job -> Stream.concat(Stream.of(job.from()), job.last().map(day -> day.plusDays(1)).stream()));
    var homes = sides.registered().stream().flatMap(known -> known.homes().stream())
        .flatMap(home -> Stream.concat(Stream.of(home.since()), home.until().stream()));
    return Stream.concat(jobs, homes);
  }

  private static LocalDate later(LocalDate one, Optional<LocalDate> other) {
    return other.filter(one::isBefore).orElse(one);
  }
}
