package io.anju.overview.fold;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The residences of one person at one dwelling. */
public record RegisteredStays(String personId, List<Stay> stays) {

  public RegisteredStays {
    stays = List.copyOf(stays);
  }

  /**
   * @param until the day of move-out; null while it is current
   */
  public record Stay(String residenceId, LocalDate since, @Nullable LocalDate until) {

    public boolean isCurrentOn(LocalDate day) {
      return !since.isAfter(day) && (until == null || until.isAfter(day));
    }
  }
}
