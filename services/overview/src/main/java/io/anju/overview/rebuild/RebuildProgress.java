package io.anju.overview.rebuild;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The progress of a rebuild.
 *
 * @param generation the generation being built, or built last
 * @param read records of the topics read so far
 * @param total records to read when it started
 * @param passedOver records that are not facts or cannot be folded; they are in the dead letters
 * @param startedAt null where none was ever started
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
   * The state of a rebuild. One that a stopped service interrupted stays RUNNING until the next is
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
