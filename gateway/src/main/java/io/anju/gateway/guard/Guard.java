package io.anju.gateway.guard;

import io.anju.gateway.service.Lane;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.timelimiter.TimeLimiter;
import java.time.Duration;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stands between the callers of one lane and its service. */
public final class Guard {

  private static final Logger LOG = LoggerFactory.getLogger(Guard.class);
  private static final Duration LAST_STEPS = Duration.ofSeconds(5);

  private final Lane lane;
  private final CircuitBreaker breaker;
  private final Bulkhead bulkhead;
  private final TimeLimiter limiter;

  Guard(Lane lane, CircuitBreaker breaker, Bulkhead bulkhead, TimeLimiter limiter) {
    this.lane = lane;
    this.breaker = breaker;
    this.bulkhead = bulkhead;
    this.limiter = limiter;
  }

  /**
   * The service's answer, an error of its own included.
   *
   * @throws ServiceAwayException where there is none: closed, full, late, refused or broken off
   */
  public <A extends Answered> A call(Exchange<A> exchange) {
    try {
      return breaker.executeCallable(Bulkhead.decorateCallable(bulkhead, () -> inTime(exchange)));
    } catch (Exception none) {
      LOG.debug("{} gave no answer", lane.code(), none);
      throw new ServiceAwayException(none);
    }
  }

  /** On a thread of its own, so that not even a service that trickles can hold the caller longer than the limit. */
  private <A extends Answered> A inTime(Exchange<A> exchange) throws Exception {
    var run = new FutureTask<>(exchange::run);
    var thread = Thread.ofVirtual().name(lane.code()).unstarted(run);
    try {
      return limiter.executeFutureSupplier(() -> {
        thread.start();
        return run;
      });
    } catch (TimeoutException | InterruptedException late) {
      exchange.abandon();
      // The run may be reading the client's request, which this thread is about to answer.
      thread.join(LAST_STEPS);
      throw late;
    }
  }
}
