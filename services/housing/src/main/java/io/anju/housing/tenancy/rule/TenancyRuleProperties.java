package io.anju.housing.tenancy.rule;

import io.anju.codes.DivisionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A rule as configuration writes it; what is left out limits nothing, but for the deadlines and
 * reminders, which are all written.
 *
 * @param division null or blank for the country
 */
public record TenancyRuleProperties(
    String division,
    LocalDate inForce,
    int filingDays,
    int changeDays,
    int renewalDays,
    int endingDays,
    int subtenantDays,
    int longestYears,
    Integer mostInDwelling,
    Integer mostInRoom,
    BigDecimal leastArea,
    boolean confirmedFirst,
    List<Integer> remindDays,
    String basis) {

  TenancyRule toRule() {
    return new TenancyRule(
        Optional.ofNullable(division).filter(code -> !code.isBlank()).map(DivisionCode::new),
        inForce,
        new Deadlines(filingDays, changeDays, renewalDays, endingDays, subtenantDays),
        new OccupancyDensity(
            Optional.ofNullable(mostInDwelling),
            Optional.ofNullable(mostInRoom),
            Optional.ofNullable(leastArea)),
        longestYears,
        confirmedFirst,
        remindDays,
        basis);
  }
}
