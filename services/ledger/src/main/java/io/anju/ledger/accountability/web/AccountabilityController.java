package io.anju.ledger.accountability.web;

import io.anju.codes.DivisionCode;
import io.anju.codes.DivisionCode.Level;
import io.anju.contract.ledger.AccessAction;
import io.anju.ledger.accountability.Accountability;
import io.anju.platform.access.Allowed;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Anybody may know how often officials look. */
@RestController
class AccountabilityController {

  private static final int MAX_MONTHS = 36;

  private final Accountability accountability;
  private final Clock clock;

  AccountabilityController(Accountability accountability, Clock clock) {
    this.accountability = accountability;
    this.clock = clock;
  }

  /** One row for each agency and month. */
  record AccountabilityResponse(List<Row> rows) {

    record Key(String division, String role, String month) {}

    /** The numbers; null where they are suppressed. */
    record Row(
        Key key,
        @Nullable Integer accesses,
        @Nullable Integer unmaskings,
        @Nullable Integer refusals,
        boolean suppressed) {

      static Row of(Accountability.Row row) {
        var numbers = row.numbers();
        return new Row(
            new Key(row.agency().division(), row.agency().role(), row.month().toString()),
            number(numbers, AccessAction.READ),
            number(numbers, AccessAction.UNMASKED),
            number(numbers, AccessAction.REFUSED),
            numbers.values().stream().anyMatch(OptionalInt::isEmpty));
      }

      private static @Nullable Integer number(
          Map<AccessAction, OptionalInt> numbers, AccessAction action) {
        var number = numbers.getOrDefault(action, OptionalInt.empty());
        return number.isPresent() ? number.getAsInt() : null;
      }
    }
  }

  @GetMapping("/api/statistics/accountability")
  @Operation(
      summary =
          "How often the officials of each district and role read personal data, read it unmasked,"
              + " and were refused, by complete month; small numbers are suppressed")
  @Allowed(unauthenticated = true)
  AccountabilityResponse counts(
      @RequestParam DivisionCode division,
      @RequestParam Optional<YearMonth> from,
      @RequestParam Optional<YearMonth> to) {
    var last = to.orElse(YearMonth.from(LocalDate.now(clock)).minusMonths(1));
    var first = from.orElse(last);
    var errors = new ArrayList<FieldError>();
    if (division.level() != Level.CITY && division.level() != Level.DISTRICT) {
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
    return new AccountabilityResponse(
        accountability.rows(division, first, last).stream()
            .map(AccountabilityResponse.Row::of)
            .toList());
  }
}
