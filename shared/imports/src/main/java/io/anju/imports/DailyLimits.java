package io.anju.imports;

import io.anju.imports.row.Reject;
import io.anju.platform.error.FieldError;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much one sender may import on a day. A reject can tell what is recorded about somebody, so
 * that files could be used to ask about people in great numbers; who has reached a limit learns no
 * more that day.
 *
 * @param counts of the day
 * @param maxRows of one sender on a day
 * @param maxTelling rejects of one sender on a day that tell something about a person
 */
public record DailyLimits(DailyCounts counts, long maxRows, long maxTelling, Clock clock) {

  /** Errors that tell whether, or how, somebody is recorded. */
  private static final Set<String> TELLING =
      Set.of(
          "identity-conflict",
          "document-superseded",
          "person-unknown",
          "residence-overlaps",
          "residence-since-differs",
          "departure-exists",
          "permit-exists",
          "registered-as",
          "name-differs");

  /** Throws {@link LimitReachedException} where the sender may import no more rows on this day. */
  void countRows(Sender sender, int rows) {
    require(sender, "rows", rows, maxRows, "daily-rows-exceeded");
  }

  /** As {@link #countRows}, for what a batch would tell its sender. */
  void countTelling(Sender sender, Collection<Reject> rejects) {
    long telling =
        rejects.stream()
            .filter(reject ->
                reject.errors().stream().anyMatch(error -> TELLING.contains(error.error().code())))
            .count();
    if (telling > 0) {
      require(sender, "telling", telling, maxTelling, "daily-rejects-exceeded");
    }
  }

  private void require(Sender sender, String what, long more, long max, String code) {
    if (counts.add(LocalDate.now(clock), sender.subject(), what, more) > max) {
      throw new LimitReachedException(
          List.of(FieldError.of("", code, Map.of("max", Long.toString(max)))));
    }
  }
}
