package io.anju.residence.declaration.job;

import io.anju.platform.lease.Leases;
import io.anju.residence.declaration.PendingDecisions;
import io.anju.residence.person.DuePendingDeclarations;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DeclarationJobConfiguration {

  @Bean
  PendingDeclarationSweep pendingDeclarationSweep(
      DuePendingDeclarations due, PendingDecisions decisions, Leases leases, Clock clock) {
    return new PendingDeclarationSweep(due, decisions, leases, clock);
  }
}
