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

/** What other services have told of one person, under any id of theirs. */
public interface HeldEvidence {

  List<KnownTenancy> tenancies();

  List<KnownEmployment> employments();

  List<KnownInsurance> insurance();

  List<KnownEnrolment> enrolments();

  /**
   * The newest month an enterprise's insurance was told of, for anybody: how far that feed has
   * come.
   */
  Optional<YearMonth> insuranceReportedThrough(String uscc);

  /** The newest school year a school's enrolments were told of, for anybody. */
  Optional<Year> enrolmentsReportedThrough(String school);

  /** What counts on a day for a permit in a city: tenancies and schooling there, and employment. */
  default List<Proof> proofs(DivisionCode city, LocalDate on) {
    return Stream.of(
            tenancies().stream()
                .filter(tenancy -> tenancy.runs(on) && city.covers(tenancy.division()))
                .map(KnownTenancy::proof),
            employments().stream()
                .filter(employment -> employment.in(city) && employment.runs(on))
                .map(KnownEmployment::proof),
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
   * Up to which month it is known what was paid for a person in a city: how far the enterprise that
   * insured them last has come, or the last of several. A later month is unknown, whatever others
   * have told by then. While a month's rows come in, some people's are here before others', so what
   * ended by this alone ended only after a grace period. Empty where nobody insured them.
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
