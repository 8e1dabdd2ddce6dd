package io.anju.employment;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Pauses after work so that no more than a share of the time is spent working. Comparing and
 * counting may lag behind an import of millions of rows; people's own requests may not.
 *
 * @param share percent of the time that may be worked, 1 to 100
 * @param shareWhileBusy the same while {@code busy} is true
 * @param busy whether other work takes precedence
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

  /** How long to pause after having worked so many nanoseconds. */
  long pauseAfter(long worked) {
    int currentShare = busy.getAsBoolean() ? shareWhileBusy : share;
    return worked * (WHOLE - currentShare) / currentShare;
  }
}
