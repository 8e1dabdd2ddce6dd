package io.anju.gateway.resilience;

import io.anju.gateway.service.Route;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.timelimiter.TimeLimiter;
import java.time.Duration;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stands between the callers of one lane and its service. */
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
   * The service's answer, an error of its own included.
   *
   * @throws ServiceUnavailableException where there is none: closed, full, late, refused or broken
   *     off
   */
  public <A extends ResultStatus> A execute(ServiceCall<A> call) {
    try {
      return circuitBreaker.executeCallable(
          Bulkhead.decorateCallable(bulkhead, () -> withTimeLimit(call)));
    } catch (Exception failure) {
      LOG.debug("{} gave no answer", route.code(), failure);
      throw new ServiceUnavailableException(failure);
    }
  }

  /**
   * On a thread of its own, so that not even a service that trickles can hold the caller longer
   * than the limit.
   */
  private <A extends ResultStatus> A withTimeLimit(ServiceCall<A> call) throws Exception {
    var task = new FutureTask<>(call::execute);
    var thread = Thread.ofVirtual().name(route.code()).unstarted(task);
    try {
      return timeLimiter.executeFutureSupplier(() -> {
        thread.start();
        return task;
      });
    } catch (TimeoutException | InterruptedException timedOut) {
      call.cancel();
      // The run may be reading the client's request, which this thread is about to answer.
      thread.join(CANCELLATION_GRACE);
      throw timedOut;
    }
  }
}
