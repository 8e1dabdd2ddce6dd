package io.anju.residence.dormancy;

import io.anju.codes.DivisionCode;
import io.anju.residence.evidence.Ending;
import io.anju.residence.evidence.HeldEvidence;
import io.anju.residence.evidence.KnownEmployment;
import io.anju.residence.rules.Lapse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What other services told of one person, as spells. */
record Records(HeldEvidence evidence, DivisionCode city, LocalDate on) {

  List<Spell> spells() {
    var jobs = evidence.employments().stream().filter(job -> job.in(city)).toList();
    var endings = evidence.endings(city, on);
    return Stream.of(tenancies(), employments(jobs), insurances(jobs, end(endings, Ending.Kind.INSURANCE, Lapse.INSURANCE)),
        enrolments(end(endings, Ending.Kind.ENROLMENT, Lapse.SCHOOLING))).flatMap(spells -> spells).toList();
  }

  private Stream<Spell> tenancies() {
    return evidence.tenancies().stream().filter(tenancy -> city.covers(tenancy.division()))
        .map(tenancy -> new Spell(Lapse.TENANCY, tenancy.id(), Optional.of(tenancy.until().plusDays(1)), false));
  }

  private static Stream<Spell> employments(List<KnownEmployment> jobs) {
    return jobs.stream().map(job -> new Spell(Lapse.EMPLOYMENT, job.id(), job.until().map(last -> last.plusDays(1)), false));
  }

  /** Whether it still is paid matters, and is waited for, only once no work runs. */
  private Stream<Spell> insurances(List<KnownEmployment> jobs, Optional<Spell> end) {
    boolean waiting = jobs.stream().noneMatch(job -> job.runs(on));
    return end.map(Stream::of).orElseGet(() -> evidence.insurance().stream()
        .filter(account -> account.division().filter(city::covers).isPresent())
        .map(account -> new Spell(Lapse.INSURANCE, account.id(), Optional.empty(), waiting)));
  }

  private Stream<Spell> enrolments(Optional<Spell> end) {
    var there = evidence.enrolments().stream().filter(one -> one.division().filter(city::covers).isPresent()).toList();
    boolean waiting = there.stream().noneMatch(one -> one.runs(on));
    return end.map(Stream::of).orElseGet(() -> there.stream()
        .map(one -> new Spell(Lapse.SCHOOLING, one.id(), one.until().map(last -> last.plusDays(1)), waiting)));
  }

  private static Optional<Spell> end(List<Ending> endings, Ending.Kind kind, Lapse lapse) {
    return endings.stream().filter(ending -> ending.kind() == kind).findFirst()
        .map(ending -> new Spell(lapse, ending.reference(), Optional.of(ending.on().plusDays(1)), false));
  }
}
