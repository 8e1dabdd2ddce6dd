package io.anju.gateway.resilience;

import java.io.IOException;

/**
 * One call of a service.
 *
 * @param <A> the response
 */
public interface ServiceCall<A extends ResultStatus> {

  /** Executes the call, on a thread that may be interrupted. */
  A execute() throws IOException;

  /** Whether the call waits for the client to send more of its request, not for the service. */
  default boolean awaitsClient() {
    return false;
  }

  /** Cancels a call that timed out by closing its connection. */
  void cancel();
}
