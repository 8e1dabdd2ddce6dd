package io.anju.overview.worklist.job;

import io.anju.overview.worklist.OverdueNotices;
import io.anju.overview.worklist.WorkRefresh;
import io.anju.platform.lease.Leases;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Schedules the derivation of work lists and the notices of what is overdue. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class WorkListJobConfiguration {

  @Bean
  ScheduledWorkLists scheduledWorkLists(
      WorkRefresh refresh, OverdueNotices notices, Leases leases) {
    return new ScheduledWorkLists(refresh, notices, leases);
  }
}
