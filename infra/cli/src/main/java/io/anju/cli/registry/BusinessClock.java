package io.anju.cli.registry;

import io.anju.cli.context.CommandFailedException;
import io.anju.cli.process.RunFolder;
import io.anju.cli.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** Moves the business time of a data folder, by a file that the services follow. */
record BusinessClock(Settings settings, Clock clock) {

  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

  /**
   * Business time becomes nine in the morning of that day, in China, and goes on from there.
   *
   * @throws CommandFailedException if processes run at the machine's time: what they have written
   *     is dated by it
   */
  void moveTo(LocalDate day) {
    var file = settings.clockFile();
    if (!Files.exists(file) && !new RunFolder(settings.run()).running().isEmpty()) {
      throw new CommandFailedException(
          "Anju runs at the machine's time; ./anju down first, and better use another ANJU_DATA:"
              + " what is written is dated by it");
    }
    var offset =
        Duration.between(clock.instant(), day.atTime(MORNING).toInstant(CHINA)).toSeconds();
    try {
      var next = file.resolveSibling("clock.next");
      Files.writeString(next, "PT" + offset + "S\n");
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
