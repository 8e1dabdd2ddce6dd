package io.anju.platform.store;

import com.mongodb.MongoException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits for the store while a service starts. A request is refused within seconds when the store
 * does not answer; a start is not: store and services may be started together on a busy machine.
 */
final class StoreStartup {

  private static final Logger LOG = LoggerFactory.getLogger(StoreStartup.class);

  private StoreStartup() {}

  /**
   * Returns as soon as the store answers.
   *
   * @param ping fails with a {@link MongoException} after some seconds where it does not
   * @throws MongoException the last failure, where the store did not answer within {@code most}, or
   *     answered with a refusal
   */
  static void await(Runnable ping, Duration most, Clock clock) {
    var end = clock.instant().plus(most);
    while (true) {
      try {
        ping.run();
        return;
      } catch (MongoTimeoutException | MongoSocketException unanswered) {
        if (!clock.instant().isBefore(end)) {
          throw unanswered;
        }
        LOG.info("waiting for the store: {}", unanswered.getMessage());
      }
    }
  }
}
