package io.anju.employment.statistics.web;

import io.anju.codes.DivisionCode;
import io.anju.codes.DivisionCode.Level;
import io.anju.employment.statistics.Breakdown;
import io.anju.employment.statistics.CityCounts;
import io.anju.employment.statistics.Figure;
import io.anju.employment.statistics.RecountTrigger;
import io.anju.employment.statistics.Statistics;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.Role;
import io.anju.platform.error.ErrorTexts;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.web.Languages;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Statistics of employment. Published figures identify nobody and are open to everyone. */
@RestController
@RequestMapping("/api/employment-statistics")
final class StatisticsController {

  private final Statistics statistics;
  private final RecountTrigger recounts;
  private final ErrorTexts texts;
  private final Clock clock;

  StatisticsController(
      Statistics statistics, RecountTrigger recounts, ErrorTexts texts, Clock clock) {
    this.statistics = statistics;
    this.recounts = recounts;
    this.texts = texts;
    this.clock = clock;
  }

  @Operation(
      summary =
          "Jobs on record at the end of each month, of a city or a district, by industry, size of"
              + " the enterprise or district; small numbers are suppressed, and others that would"
              + " give them away")
  @GetMapping
  @Allowed(everyone = true)
  StatisticsResponse figures(
      @RequestParam DivisionCode division,
      @RequestParam Optional<YearMonth> from,
      @RequestParam Optional<YearMonth> to,
      @RequestParam(defaultValue = "industry") String by,
      @RequestHeader(name = "Accept-Language", required = false) String language) {
    var lastCompleteMonth = YearMonth.from(LocalDate.now(clock)).minusMonths(1);
    var last = to.orElse(lastCompleteMonth);
    var first = from.orElse(last);
    var breakdown = required(division, first, last, by);
    var counts = statistics.find(division);
    var locale = Languages.of(language);
    return new StatisticsResponse(
        division.value(),
        by,
        first.toString(),
        last.toString(),
        counts.map(CityCounts::countedAt).orElse(null),
        statistics.threshold(),
        statistics.rounding(),
        counts
            .map(counted -> statistics.figures(counted, division, breakdown, first, last))
            .orElse(List.of())
            .stream()
            .map(figure -> item(figure, breakdown, locale))
            .toList());
  }

  @Operation(summary = "Starts a count now instead of at its scheduled time")
  @PostMapping("/recount")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Allowed(Role.ADMINISTRATOR)
  Map<String, String> recount() {
    recounts.requestRecount();
    return Map.of("state", "RUNNING");
  }

  private StatisticsResponse.Item item(Figure figure, Breakdown by, Locale language) {
    @Nullable String name =
        by == Breakdown.INDUSTRY
            ? figure.key().flatMap(key -> texts.text("industry." + key, language)).orElse(null)
            : null;
    return new StatisticsResponse.Item(
        figure.month().toString(),
        figure.key().orElse(null),
        name,
        figure.employed().isPresent() ? figure.employed().getAsInt() : null,
        figure.employed().isEmpty());
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
          FieldError.of("by", "not-one-of", Map.of("allowed", "industry, size, division, month")));
    }
    boolean city = division.level() == Level.CITY;
    if (!city
        && (division.level() != Level.DISTRICT
            || breakdown.filter(Breakdown.DIVISION::equals).isPresent())) {
      errors.add(FieldError.of("division", "not-a-city-or-district", Map.of()));
    }
    if (last.isBefore(first)) {
      errors.add(FieldError.of("to", "until-before-from", Map.of("from", first.toString())));
    }
    if (!errors.isEmpty()) {
      throw new RegistryException(PlatformError.INVALID_REQUEST, errors);
    }
    return breakdown.orElseThrow();
  }
}
