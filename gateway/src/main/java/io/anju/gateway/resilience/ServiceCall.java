package io.anju.gateway.resilience;

import java.io.IOException;

/**
 * One request to a service and its answer.
 *
 * @param <A> the answer
 */
public interface ServiceCall<A extends ResultStatus> {

  /** Waits for the answer, on a thread that may be interrupted. */
  A execute() throws IOException;

  /**
   * Ends a run that took too long: its connection is closed, and with it what the run waits for.
   */
  void cancel();
}
