package io.anju.housing.revision.job;

import io.anju.housing.revision.Relocation;
import io.anju.platform.lease.Leases;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The scheduled relocation of what lies in changed divisions. */
@Configuration(proxyBeanMethods = false)
class RevisionJobConfiguration {

  @Bean
  RelocationSweep relocationSweep(Relocation relocation, Leases leases) {
    return new RelocationSweep(relocation, leases);
  }
}
