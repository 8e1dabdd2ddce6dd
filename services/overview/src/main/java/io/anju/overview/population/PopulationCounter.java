package io.anju.overview.population;

import io.anju.codes.DivisionCode;
import io.anju.contract.PermitFact;
import io.anju.contract.PersonFact;
import io.anju.overview.population.Measure.OfPermits;
import io.anju.overview.population.Measure.OfPersons;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Counts persons one by one; memory grows with divisions, not with persons. */
final class PopulationCounter {

  private final Months months;
  private final Map<String, PopulationCounts> cities = new HashMap<>();

  PopulationCounter(Months months) {
    this.months = months;
  }

  void add(CountedPerson person) {
    for (int month = 0; month < months.count(); month++) {
      int at = month;
      var last = months.at(month).atEndOfMonth();
      person
          .residenceOn(last)
          .ifPresent(home -> count(OfPersons.REGISTERED, home.division(), at, last, person));
      person
          .divisionOn(last)
          .ifPresent(division -> count(OfPersons.KNOWN, division, at, last, person));
      for (PermitFact permit : person.permits()) {
        CountedPerson.statusOn(permit, last)
            .ifPresent(status -> count(new OfPermits(status), permit.division(), at, last, person));
      }
    }
    person.residences().forEach(home -> countMoves(home, person));
  }

  Map<String, PopulationCounts> cities() {
    return cities;
  }

  private void countMoves(PersonFact.Residence home, CountedPerson person) {
    move(OfPersons.MOVED_IN, home, home.since(), person);
    Optional.ofNullable(home.until())
        .ifPresent(until -> move(OfPersons.MOVED_OUT, home, until, person));
  }

  private void move(
      OfPersons measure, PersonFact.Residence home, LocalDate on, CountedPerson person) {
    int month = months.index(YearMonth.from(on));
    if (months.contains(month)) {
      city(home.division())
          .ifPresent(counts ->
              counts.add(measure, home.division(), month, person.ageOn(on), home.reason().name()));
    }
  }

  private void count(
      Measure measure, String division, int month, LocalDate on, CountedPerson person) {
    city(division)
        .ifPresent(
            counts -> counts.add(measure, division, month, person.ageOn(on), person.reasonOn(on)));
  }

  /** What only a province or nobody keeps belongs to no city and is not counted. */
  private Optional<PopulationCounts> city(String division) {
    int digits = DivisionCode.Level.CITY.digits();
    return division.length() < digits
        ? Optional.empty()
        : Optional.of(
            cities.computeIfAbsent(
                division.substring(0, digits), _ -> new PopulationCounts(months.count())));
  }
}
