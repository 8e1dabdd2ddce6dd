package io.anju.employment;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Rests after work as long as it takes to have worked no more than a share of the time: comparing and counting may be behind a sync of
 * millions, people's own requests may not.
 *
 * @param share percent of the time that may be worked, 1 to 100
 * @param beside the same while something goes before
 * @param before whether it does
 */
public record Rest(int share, int beside, BooleanSupplier before) {

  private static final int WHOLE = 100;

  public Rest {
    if (share < 1 || share > WHOLE || beside < 1 || beside > WHOLE) {
      throw new IllegalArgumentException("a share is 1 to 100 percent");
    }
  }

  public Rest(int share) {
    this(share, share, () -> false);
  }

  public void after(Runnable work) {
    long begun = System.nanoTime();
    work.run();
    LockSupport.parkNanos(pause(System.nanoTime() - begun));
  }

  /** How long to rest after having worked so long. */
  long pause(long worked) {
    int now = before.getAsBoolean() ? beside : share;
    return worked * (WHOLE - now) / now;
  }
}
