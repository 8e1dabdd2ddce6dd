package io.anju.residence.rules.web;

import io.anju.codes.DivisionCode;
import io.anju.platform.access.Allowed;
import io.anju.platform.web.Languages;
import io.anju.residence.rules.RuleSets;
import io.anju.residence.rules.deadline.WorkingDays;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * For everybody: what is asked of people, and what they may ask for, is no secret (Decree 663 art.
 * 14, Zhejiang art. 28).
 */
@RestController
final class RulesController {

  private final RuleSets rules;
  private final WorkingDays calendar;
  private final Clock clock;

  RulesController(RuleSets rules, WorkingDays calendar, Clock clock) {
    this.rules = rules;
    this.calendar = calendar;
    this.clock = clock;
  }

  @GetMapping("/api/rules")
  @Allowed(everyone = true)
  @Operation(
      summary =
          "The rules that hold in a division on a day: deadlines, conditions, endings,"
              + " entitlements, points")
  RulesResponse of(
      @RequestParam DivisionCode division,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> on,
      @RequestHeader(name = "Accept-Language", required = false) String language) {
    var day = on.orElseGet(() -> LocalDate.now(clock));
    return new RulesResponseMapper(Languages.of(language))
        .of(
            rules.at(division, day),
            day,
            rules.national(day).declarations().asOf(day).foreigner(),
            rules.entitlements(division, day),
            rules.settlement(division, day),
            rules.points(division, day),
            calendar.announcedThrough());
  }
}
