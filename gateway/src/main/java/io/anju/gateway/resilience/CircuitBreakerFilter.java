package io.anju.gateway.resilience;

import io.anju.gateway.service.Route;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.timelimiter.TimeLimiter;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Circuit breaker, bulkhead and time limiter of one route. */
public final class CircuitBreakerFilter {

  private static final Logger LOG = LoggerFactory.getLogger(CircuitBreakerFilter.class);
  private static final Duration CANCELLATION_GRACE = Duration.ofSeconds(5);

  private final Route route;
  private final CircuitBreaker circuitBreaker;
  private final Bulkhead bulkhead;
  private final TimeLimiter timeLimiter;

  CircuitBreakerFilter(
      Route route, CircuitBreaker circuitBreaker, Bulkhead bulkhead, TimeLimiter timeLimiter) {
    this.route = route;
    this.circuitBreaker = circuitBreaker;
    this.bulkhead = bulkhead;
    this.timeLimiter = timeLimiter;
  }

  /**
   * The response of the service, also an error response.
   *
   * @throws ServiceUnavailableException where there is none: circuit breaker OPEN, bulkhead full,
   *     timeout, connection refused or broken
   * @throws UnreadableRequestException where the client did not send all of its request
   */
  public <A extends ResultStatus> A execute(ServiceCall<A> call) {
    try {
      return circuitBreaker.executeCallable(
          Bulkhead.decorateCallable(bulkhead, () -> withTimeLimit(call)));
    } catch (ClientDisconnectedException client) {
      throw new UnreadableRequestException(client);
    } catch (Exception failure) {
      LOG.debug("no response on route {}", route.code(), failure);
      throw new ServiceUnavailableException(failure);
    }
  }

  /** Runs the call on its own thread, so that the timeout also ends a response that trickles in. */
  private <A extends ResultStatus> A withTimeLimit(ServiceCall<A> call) throws Exception {
    var task = new FutureTask<>(call::execute);
    var thread = Thread.ofVirtual().name(route.code()).unstarted(task);
    try {
      return timeLimiter.executeFutureSupplier(() -> {
        thread.start();
        return task;
      });
    } catch (TimeoutException | InterruptedException timedOut) {
      boolean awaitedClient = call.awaitsClient();
      call.cancel();
      // The call may still be reading the request that this thread is about to respond to.
      thread.join(CANCELLATION_GRACE);
      if (awaitedClient) {
        throw new ClientDisconnectedException(new IOException("too slow", timedOut));
      }
      throw timedOut;
    }
  }
}
