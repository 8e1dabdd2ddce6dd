package io.anju.platform.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs beside another clock, at the distance that a small file gives: an ISO-8601 duration such as
 * {@code PT4392H}, or is not there for none. Every process given the same file follows a change
 * within a twentieth of a second.
 */
public final class MovedClock extends Clock {

  private static final Logger LOG = LoggerFactory.getLogger(MovedClock.class);
  private static final long READ_INTERVAL_NANOS = 50_000_000;

  private record Reading(Duration offset, long nextReadAt) {}

  private final Clock real;
  private final Path file;
  private volatile Reading reading;

  /**
   * Throws {@link DateTimeException} where the file holds no duration, {@link UncheckedIOException}
   * where it cannot be read.
   */
  public MovedClock(Clock real, Path file) {
    this.real = real;
    this.file = file;
    this.reading = new Reading(read(), System.nanoTime() + READ_INTERVAL_NANOS);
  }

  /** How far it is from the other clock now. */
  public Duration offset() {
    var last = reading;
    if (System.nanoTime() - last.nextReadAt() < 0) {
      return last.offset();
    }
    var offset = readOr(last.offset());
    reading = new Reading(offset, System.nanoTime() + READ_INTERVAL_NANOS);
    if (!offset.equals(last.offset())) {
      LOG.warn("BUSINESS TIME IS MOVED by {}: it is now {} here", offset, instant());
    }
    return offset;
  }

  /** A file that is half written or wrong changes nothing. */
  private Duration readOr(Duration last) {
    try {
      return read();
    } catch (DateTimeException | UncheckedIOException unread) {
      LOG.error("the clock's file cannot be read, time goes on as it was: {}", unread.toString());
      return last;
    }
  }

  private Duration read() {
    try {
      return Duration.parse(Files.readString(file).strip());
    } catch (NoSuchFileException notMoved) {
      return Duration.ZERO;
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  @Override
  public Instant instant() {
    return real.instant().plus(offset());
  }

  @Override
  public ZoneId getZone() {
    return real.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new MovedClock(real.withZone(zone), file);
  }
}
