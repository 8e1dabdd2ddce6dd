package io.anju.overview.population.web;

import io.anju.codes.DivisionCode;
import io.anju.codes.DivisionCode.Level;
import io.anju.contract.residence.PermitStatus;
import io.anju.overview.population.Breakdown;
import io.anju.overview.population.Population;
import io.anju.overview.population.PopulationTable;
import io.anju.platform.access.Allowed;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Published figures identify nobody and are open to every caller. */
@RestController
class PopulationController {

  private static final int MAX_MONTHS = 36;

  private final Population population;
  private final Clock clock;

  PopulationController(Population population, Clock clock) {
    this.population = population;
    this.clock = clock;
  }

  @GetMapping("/api/statistics/population")
  @Operation(
      summary =
          "Persons registered, moved in and out, and permits by state, of a division each month,"
              + " by its parts, age or reason; small numbers are suppressed, and others that would"
              + " give them away")
  @Allowed(everyone = true)
  PopulationResponse figures(
      @RequestParam DivisionCode division,
      @RequestParam Optional<YearMonth> from,
      @RequestParam Optional<YearMonth> to,
      @RequestParam(defaultValue = "division") String by) {
    var last = to.orElse(YearMonth.from(LocalDate.now(clock)).minusMonths(1));
    var first = from.orElse(last);
    var breakdown = required(division, first, last, by);
    var tables = population.tables(division, breakdown, first, last);
    return new PopulationResponse(
        tables.stream().map(PopulationTable::countedAt).min(Comparable::compareTo).orElse(null),
        population.rows(tables, division, breakdown).stream()
            .map(row -> PopulationResponse.Row.of(row, breakdown))
            .toList());
  }

  @GetMapping(
      path = "/api/statistics/population",
      params = "format=csv",
      produces = {"text/csv", "application/problem+json"})
  @Operation(summary = "The same as a table; a suppressed number is an empty field")
  @Allowed(everyone = true)
  String table(
      @RequestParam DivisionCode division,
      @RequestParam Optional<YearMonth> from,
      @RequestParam Optional<YearMonth> to,
      @RequestParam(defaultValue = "division") String by) {
    var header =
        "division,month,age,reason,registered,movedIn,movedOut,"
            + Arrays.stream(PermitStatus.values()).map(Enum::name).collect(Collectors.joining(","))
            + ",coverage,registrationRate";
    return Stream.concat(
            Stream.of(header),
            figures(division, from, to, by).rows().stream().map(PopulationController::line))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private static String line(PopulationResponse.Row row) {
    var fields = new ArrayList<@Nullable Object>();
    fields.addAll(
        Arrays.asList(
            row.key().division(),
            row.key().month(),
            row.key().age(),
            row.key().reason(),
            row.registered(),
            row.movedIn(),
            row.movedOut()));
    fields.addAll(row.permits().values());
    fields.addAll(Arrays.asList(row.coverage(), row.registrationRate()));
    return fields.stream()
        .map(field -> Objects.toString(field, ""))
        .collect(Collectors.joining(","));
  }

  private static Breakdown required(
      DivisionCode division, YearMonth first, YearMonth last, String by) {
    var errors = new ArrayList<FieldError>();
    var breakdown =
        Arrays.stream(Breakdown.values())
            .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(by))
            .findFirst();
    if (breakdown.isEmpty()) {
      errors.add(
          FieldError.of("by", "not-one-of", Map.of("allowed", "month, division, age, reason")));
    }
    if (division.level() == Level.PROVINCE) {
      errors.add(FieldError.of("division", "not-a-city-or-district", Map.of()));
    }
    if (last.isBefore(first)) {
      errors.add(FieldError.of("to", "until-before-from", Map.of("from", first.toString())));
    } else if (last.isAfter(first.plusMonths(MAX_MONTHS - 1L))) {
      errors.add(FieldError.of("to", "too-long", Map.of("max", Integer.toString(MAX_MONTHS))));
    }
    if (!errors.isEmpty()) {
      throw new RegistryException(PlatformError.INVALID_REQUEST, errors);
    }
    return breakdown.orElseThrow();
  }
}
