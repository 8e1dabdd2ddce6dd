package io.anju.overview.fold;

import org.jspecify.annotations.Nullable;
import java.time.LocalDate;
import java.util.List;

/** The residences one person registered at one dwelling. */
public record RegisteredStays(String personId, List<Stay> stays) {

  public RegisteredStays {
    stays = List.copyOf(stays);
  }

  /**
   * @param until the day of departure; null while it is current
   */
  public record Stay(String residenceId, LocalDate since, @Nullable LocalDate until) {

    public boolean isCurrentOn(LocalDate day) {
      return !since.isAfter(day) && (until == null || until.isAfter(day));
    }
  }
}
