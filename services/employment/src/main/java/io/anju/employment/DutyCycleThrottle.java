package io.anju.employment;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Rests after work as long as it takes to have worked no more than a share of the time: comparing
 * and counting may be behind a sync of millions, people's own requests may not.
 *
 * @param share percent of the time that may be worked, 1 to 100
 * @param shareWhileBusy the same while something goes before
 * @param busy whether it does
 */
public record DutyCycleThrottle(int share, int shareWhileBusy, BooleanSupplier busy) {

  private static final int WHOLE = 100;

  public DutyCycleThrottle {
    if (share < 1 || share > WHOLE || shareWhileBusy < 1 || shareWhileBusy > WHOLE) {
      throw new IllegalArgumentException("a share is 1 to 100 percent");
    }
  }

  public DutyCycleThrottle(int share) {
    this(share, share, () -> false);
  }

  public void run(Runnable work) {
    long startedAt = System.nanoTime();
    work.run();
    LockSupport.parkNanos(pauseAfter(System.nanoTime() - startedAt));
  }

  /** How long to rest after having worked so long. */
  long pauseAfter(long worked) {
    int currentShare = busy.getAsBoolean() ? shareWhileBusy : share;
    return worked * (WHOLE - currentShare) / currentShare;
  }
}
