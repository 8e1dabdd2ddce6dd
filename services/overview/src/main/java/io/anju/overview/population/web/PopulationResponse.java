package io.anju.overview.population.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.anju.contract.residence.PermitStatus;
import io.anju.overview.population.Breakdown;
import io.anju.overview.population.PopulationRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The population of a division, each month by itself.
 *
 * @param asOf when it was counted; null where it was not yet
 */
record PopulationResponse(@Nullable Instant asOf, List<Row> rows) {

  /** Which figures a row has. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Key(String division, String month, @Nullable String age, @Nullable String reason) {}

  /**
   * The figures; null where they are suppressed.
   *
   * @param coverage active permits to persons registered
   * @param registrationRate persons registered to persons known from any source
   */
  record Row(
      Key key,
      @Nullable Integer registered,
      @Nullable Integer movedIn,
      @Nullable Integer movedOut,
      Map<PermitStatus, @Nullable Integer> permits,
      @Nullable BigDecimal coverage,
      @Nullable BigDecimal registrationRate,
      boolean suppressed) {

    static Row of(PopulationRow row, Breakdown by) {
      var permits = new EnumMap<PermitStatus, @Nullable Integer>(PermitStatus.class);
      row.permits().forEach((status, number) -> permits.put(status, orNull(number)));
      var key = row.key().orElse(null);
      return new Row(
          new Key(
              row.division(),
              row.month().toString(),
              by == Breakdown.AGE ? key : null,
              by == Breakdown.REASON ? key : null),
          orNull(row.registered()),
          orNull(row.movedIn()),
          orNull(row.movedOut()),
          permits,
          row.coverage().orElse(null),
          row.registrationRate().orElse(null),
          row.suppressed());
    }

    private static @Nullable Integer orNull(OptionalInt number) {
      return number.isPresent() ? number.getAsInt() : null;
    }
  }
}
