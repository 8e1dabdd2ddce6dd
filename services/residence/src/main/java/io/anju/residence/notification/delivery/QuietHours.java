package io.anju.residence.notification.delivery;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When people are not disturbed: no SMS and no e-mail is sent. Where both are the same, never.
 *
 * @param from the first moment
 * @param to the first moment after; the next day's where it is before {@code from}
 */
public record QuietHours(LocalTime from, LocalTime to, ZoneId zone) {

  /** This moment, or the end of the quiet hours it lies in. */
  Instant earliest(Instant now) {
    var local = now.atZone(zone);
    var time = local.toLocalTime();
    boolean overnight = to.isBefore(from);
    boolean quiet =
        overnight
            ? !time.isBefore(from) || time.isBefore(to)
            : !time.isBefore(from) && time.isBefore(to);
    if (!quiet) {
      return now;
    }
    var day =
        overnight && !time.isBefore(from) ? local.toLocalDate().plusDays(1) : local.toLocalDate();
    return day.atTime(to).atZone(zone).toInstant();
  }
}
