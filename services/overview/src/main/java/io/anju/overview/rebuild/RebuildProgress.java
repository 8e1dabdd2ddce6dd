package io.anju.overview.rebuild;

import org.jspecify.annotations.Nullable;
import java.time.Instant;

/**
 * How far a rebuild is.
 *
 * @param generation the one being built, or built last
 * @param read records of the topics read so far
 * @param total records there were to read when it began
 * @param passedOver records that are no facts or cannot be folded; they stand among the dead
 *     letters
 * @param startedAt null where there was never one
 * @param finishedAt null while it runs
 */
public record RebuildProgress(
    State state,
    int generation,
    long read,
    long total,
    long passedOver,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt) {

  /**
   * What became of a rebuild: a service that ended while it ran leaves it RUNNING until the next is
   * started.
   */
  public enum State {
    NONE,
    RUNNING,
    DONE,
    FAILED
  }

  public static final RebuildProgress NEVER =
      new RebuildProgress(State.NONE, 0, 0, 0, 0, null, null);

  static RebuildProgress started(int generation, Instant at) {
    return new RebuildProgress(State.RUNNING, generation, 0, 0, 0, at, null);
  }

  public RebuildProgress advancedTo(long read, long total, long passedOver) {
    return new RebuildProgress(state, generation, read, total, passedOver, startedAt, finishedAt);
  }

  RebuildProgress finished(State how, Instant at) {
    return new RebuildProgress(how, generation, read, total, passedOver, startedAt, at);
  }
}
