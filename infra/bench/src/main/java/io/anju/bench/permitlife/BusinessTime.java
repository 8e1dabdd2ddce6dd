package io.anju.bench.permitlife;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.locks.LockSupport;

/** Moves the business time of a registry that reads it from a file ({@code ANJU_CLOCK}). */
final class BusinessTime {

  /** Longer than the interval at which every process reads the file. */
  private static final Duration PROPAGATION_DELAY = Duration.ofMillis(150);

  private final Path file;

  BusinessTime(Path file) {
    this.file = file;
  }

  /**
   * @throws IllegalStateException if the registry was started without such a file
   */
  static BusinessTime fromEnvironment() {
    String file = System.getenv("ANJU_CLOCK");
    if (file == null || file.isBlank()) {
      throw new IllegalStateException(
          "the registry's business time is fixed to the clock; ./anju demo life starts one with"
              + " movable business time");
    }
    return new BusinessTime(Path.of(file));
  }

  /** Moves business time to nine in the morning of a day. */
  void moveTo(LocalDate day) {
    var morning = day.atTime(LocalTime.of(9, 0)).atZone(ZoneId.of("Asia/Shanghai"));
    var offset = Duration.ofSeconds(Duration.between(Instant.now(), morning).toSeconds());
    try {
      var next =
          Files.writeString(file.resolveSibling(file.getFileName() + ".next"), offset.toString());
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    LockSupport.parkNanos(PROPAGATION_DELAY.toNanos());
  }
}
