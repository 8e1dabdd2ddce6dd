package io.anju.ledger.tree.job;

import com.mongodb.MongoException;
import io.anju.ledger.tree.HeadSigning;
import io.anju.ledger.tree.HeadSigning.Outcome.Contradicted;
import io.anju.ledger.tree.HeadSigning.Outcome.Nothing;
import io.anju.ledger.tree.HeadSigning.Outcome.Signed;
import io.anju.platform.lease.Leases;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Signs a head every minute; of several replicas one does. Two that did would sign the same root.
 */
class ScheduledHeadSigning {

  private static final Logger LOG = LoggerFactory.getLogger(ScheduledHeadSigning.class);

  private final HeadSigning signing;
  private final Leases leases;
  private final Duration lease;
  private final AtomicLong size;
  private final AtomicLong contradicted;

  ScheduledHeadSigning(HeadSigning signing, Leases leases, Duration every, MeterRegistry meters) {
    this.signing = signing;
    this.leases = leases;
    this.lease = every.multipliedBy(2);
    this.size = meters.gauge("anju.ledger.head.size", new AtomicLong());
    this.contradicted = meters.gauge("anju.ledger.head.contradicted", new AtomicLong());
  }

  @Scheduled(fixedDelayString = "${anju.ledger.head.sign-every}")
  void run() {
    try {
      if (leases.acquireOrRenew("ledger-head", lease)) {
        sign();
      }
    } catch (MongoException unavailable) {
      LOG.warn("a head is signed at the next time: {}", unavailable.getClass().getSimpleName());
    }
  }

  private void sign() {
    switch (signing.sign()) {
      case Nothing _ -> contradicted.set(0);
      case Signed(var head) -> {
        size.set(head.size());
        contradicted.set(0);
      }
      case Contradicted(var signed, long found) -> {
        contradicted.set(1);
        LOG.error(
            "the ledger does not continue the head of {} that was signed with {} entries; it has"
                + " {}: no head is signed",
            signed.at(),
            signed.size(),
            found);
      }
    }
  }
}
