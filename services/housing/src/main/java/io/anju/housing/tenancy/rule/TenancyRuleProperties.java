package io.anju.housing.tenancy.rule;

import io.anju.codes.DivisionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule as configured. Deadlines and reminders are required; a limit that is left out does not
 * apply, and no more does the deadline of a subtenant.
 *
 * @param division null or blank for the country
 */
public record TenancyRuleProperties(
    @Nullable String division,
    LocalDate inForce,
    int filingDays,
    int changeDays,
    int renewalDays,
    int endingDays,
    @Nullable Integer subtenantDays,
    int longestYears,
    @Nullable Integer mostInDwelling,
    @Nullable Integer mostInRoom,
    @Nullable BigDecimal leastArea,
    boolean confirmedFirst,
    List<Integer> remindDays,
    String basis) {

  TenancyRule toRule() {
    return new TenancyRule(
        Optional.ofNullable(division).filter(code -> !code.isBlank()).map(DivisionCode::new),
        inForce,
        new Deadlines(
            filingDays, changeDays, renewalDays, endingDays, Optional.ofNullable(subtenantDays)),
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
