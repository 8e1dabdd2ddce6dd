package io.anju.cli.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One process and no other: a number alone is given to another process once the first has ended, so
 * the instant of its start belongs to it.
 */
public record ProcessIdentity(long pid, Instant startedAt) {

  /** The system counts from its own start, whose time it may correct by a second or so. */
  private static final Duration TOLERANCE = Duration.ofSeconds(2);

  /**
   * @throws IllegalStateException if the system does not say when it started
   */
  public static ProcessIdentity of(ProcessHandle process) {
    return new ProcessIdentity(
        process.pid(),
        process
            .info()
            .startInstant()
            .orElseThrow(
                () -> new IllegalStateException("no start instant of process " + process.pid())));
  }

  /**
   * The process itself while it runs; empty once it has ended, whoever has its number now. A
   * process that has ended but whose parent has not noticed yet still has its number, but no
   * command.
   */
  public Optional<ProcessHandle> handle() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(process -> process.info().command().isPresent())
        .filter(process -> process.info().startInstant().filter(this::isSameInstant).isPresent());
  }

  private boolean isSameInstant(Instant instant) {
    return Duration.between(startedAt, instant).abs().compareTo(TOLERANCE) <= 0;
  }
}
