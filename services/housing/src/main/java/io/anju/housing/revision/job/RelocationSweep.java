package io.anju.housing.revision.job;

import com.mongodb.MongoException;
import io.anju.housing.revision.Relocation;
import io.anju.platform.error.RegistryException;
import io.anju.platform.lease.Leases;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Continues the relocation of records in changed divisions; one replica at a time. */
class RelocationSweep {

  private static final Logger LOG = LoggerFactory.getLogger(RelocationSweep.class);
  private static final Duration LEASE = Duration.ofMinutes(2);

  private final Relocation relocation;
  private final Leases leases;

  RelocationSweep(Relocation relocation, Leases leases) {
    this.relocation = relocation;
    this.leases = leases;
  }

  @Scheduled(fixedDelayString = "${anju.housing.revision.sweep-every}")
  void sweep() {
    try {
      long pages = 0;
      while (leases.acquireOrRenew("sweep:relocation", LEASE) && relocation.movePage()) {
        pages++;
      }
      if (pages > 0) {
        LOG.info("relocation: processed {} pages of records in changed divisions", pages);
      }
    } catch (MongoException | RegistryException failure) {
      LOG.warn("relocation: continues at the next sweep after {}", failure.toString());
    }
  }
}
