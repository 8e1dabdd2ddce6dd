package io.anju.employment.insurance.web;

import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.contract.employment.InsuranceKind;
import io.anju.employment.insurance.Continuities;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.web.Languages;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Explains how insured months add up to what a permit requires. */
@RestController
final class ContinuityController {

  private final Continuities continuities;
  private final ContinuityTexts texts;
  private final Clock clock;

  ContinuityController(Continuities continuities, ContinuityTexts texts, Clock clock) {
    this.continuities = continuities;
    this.texts = texts;
    this.clock = clock;
  }

  @Operation(
      summary =
          "How continuously a person was insured, and which months are missing for the permit's"
              + " rules; the place is the official's city where none is given")
  @GetMapping("/api/persons/{personId}/insurance/continuity")
  @Allowed({Role.LABOUR_CLERK, Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.RESIDENT})
  @PersonalData
  ContinuityResponse continuity(
      @PathVariable PersonId personId,
      @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> asOf,
      @RequestParam(name = "division") Optional<DivisionCode> place,
      @RequestParam(defaultValue = "") Set<InsuranceKind> kinds,
      @RequestHeader(name = "Accept-Language", required = false) String language) {
    var day = asOf.orElseGet(() -> LocalDate.now(clock));
    var where = place.or(ContinuityController::city);
    var found = continuities.of(personId, where, kinds, YearMonth.from(day));
    var locale = Languages.of(language);
    return ContinuityResponse.of(
        personId.value(),
        day,
        where,
        found,
        continuities.rules().stream()
            .map(found::evaluate)
            .map(result -> ContinuityResponse.RuleResponse.of(result, texts.of(result, locale)))
            .toList());
  }

  private static Optional<DivisionCode> city() {
    return Optional.of(CurrentCaller.get())
        .filter(Caller::official)
        .flatMap(Caller::division)
        .map(mine ->
            mine.level().digits() < DivisionCode.Level.CITY.digits()
                ? mine
                : mine.at(DivisionCode.Level.CITY));
  }
}
