package io.anju.gateway.guard;

import java.io.IOException;

/**
 * One request to a service and its answer.
 *
 * @param <A> the answer
 */
public interface Exchange<A extends Answered> {

  /** Waits for the answer, on a thread that may be interrupted. */
  A run() throws IOException;

  /** Ends a run that took too long: its connection is closed, and with it what the run waits for. */
  void abandon();
}
