package io.anju.overview.rebuild;

import java.time.Instant;

/**
 * How far a rebuild is.
 *
 * @param generation the one being built, or built last
 * @param read records of the topics read so far
 * @param total records there were to read when it began
 * @param passedOver records that are no facts or cannot be folded; they stand among the dead letters
 * @param startedAt null where there was never one
 * @param finishedAt null while it runs
 */
public record Progress(State state, int generation, long read, long total, long passedOver, Instant startedAt, Instant finishedAt) {

  /** What became of a rebuild: a service that ended while it ran leaves it RUNNING until the next is started. */
  public enum State { NONE, RUNNING, DONE, FAILED }

  public static final Progress NEVER = new Progress(State.NONE, 0, 0, 0, 0, null, null);

  static Progress begun(int generation, Instant at) {
    return new Progress(State.RUNNING, generation, 0, 0, 0, at, null);
  }

  public Progress at(long read, long total, long passedOver) {
    return new Progress(state, generation, read, total, passedOver, startedAt, finishedAt);
  }

  Progress ended(State how, Instant at) {
    return new Progress(how, generation, read, total, passedOver, startedAt, at);
  }
}
