package io.anju.residence.evidence;

import io.anju.codes.DivisionCode;
import io.anju.residence.rules.condition.InsuredMonth;
import io.anju.residence.rules.condition.Proof;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The records of other services about one person, under any of the person's ids. */
public interface HeldEvidence {

  /** All filed tenancies, confirmed or not: what somebody claims. */
  List<KnownTenancy> tenancies();

  /** The tenancies that are evidence: what both parties, or the housing officer, confirmed. */
  default List<KnownTenancy> confirmedTenancies() {
    return tenancies().stream().flatMap(tenancy -> tenancy.confirmed().stream()).toList();
  }

  List<KnownEmployment> employments();

  List<KnownInsurance> insurance();

  List<KnownEnrolment> enrolments();

  /** The newest month that an enterprise has reported insurance for, whoever was insured. */
  Optional<YearMonth> insuranceReportedThrough(String uscc);

  /** The newest school year that a school has reported enrolments for, whoever was enrolled. */
  Optional<Year> enrolmentsReportedThrough(String school);

  /**
   * What counts on a day for a permit in a city: confirmed tenancies, work, insurance and schooling
   * there.
   */
  default List<Proof> proofs(DivisionCode city, LocalDate on) {
    return Stream.of(
            confirmedTenancies().stream()
                .filter(tenancy -> tenancy.runs(on) && city.covers(tenancy.division()))
                .map(KnownTenancy::proof),
            employments().stream()
                .filter(employment -> employment.in(city) && employment.runs(on))
                .map(KnownEmployment::proof),
            insurance().stream()
                .filter(account ->
                    account.in(city) && account.runs(on, insuranceReportedThrough(account.uscc())))
                .map(KnownInsurance::proof),
            enrolments().stream()
                .filter(enrolment -> enrolment.runs(on) && enrolment.in(city))
                .map(KnownEnrolment::proof))
        .flatMap(proofs -> proofs)
        .toList();
  }

  /** Months of social insurance paid in a city, one entry for each enterprise that paid. */
  default Set<InsuredMonth> insuredMonths(DivisionCode city) {
    return insurance().stream()
        .filter(account -> account.in(city))
        .flatMap(account -> account.months().stream())
        .collect(Collectors.toSet());
  }

  /**
   * The grounds in a city that are known to have ended before a day, each by the record that ended
   * last; a kind of which any record still runs, or of which nothing is known, is not among them.
   */
  default List<EvidenceEnding> endings(DivisionCode city, LocalDate on) {
    return new EvidenceEndings(this, city, on).find();
  }

  /**
   * Up to which month it is known what was paid for a person in a city: the newest month reported
   * by the enterprise that insured the person last, or by the slowest of several. A later month is
   * unknown, whatever others have reported. The rows of one month arrive one after another, which
   * is why a grace period follows. Empty where the person was never insured.
   */
  default Optional<YearMonth> insuranceKnownThrough(DivisionCode city) {
    var watermarks =
        lastInsured(city).stream()
            .map(account -> insuranceReportedThrough(account.uscc()))
            .toList();
    return watermarks.stream().allMatch(Optional::isPresent)
        ? watermarks.stream().flatMap(Optional::stream).min(Comparator.naturalOrder())
        : Optional.empty();
  }

  /** The accounts in a city that hold the newest month paid there. */
  default List<KnownInsurance> lastInsured(DivisionCode city) {
    var inCity = insurance().stream().filter(account -> account.in(city)).toList();
    var newest =
        inCity.stream()
            .flatMap(account -> account.lastPaid().stream())
            .max(Comparator.naturalOrder());
    return inCity.stream()
        .filter(account -> newest.isPresent() && account.lastPaid().equals(newest))
        .toList();
  }
}
