package io.anju.overview.worklist;

import io.anju.overview.fold.ViewGenerations;
import io.anju.platform.aggregate.BulkAggregates;
import io.anju.platform.lease.Leases;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WorkListConfiguration {

  @Bean
  WorkRefresh workRefresh(
      ViewGenerations generations, WorkGenerations work, Leases leases, Clock clock) {
    return new WorkRefresh(generations, work, leases, clock);
  }

  @Bean
  WorkLists workLists(
      ViewGenerations generations,
      WorkGenerations work,
      AssignmentRepository assignments,
      Clock clock) {
    return new WorkLists(generations, work, assignments, clock);
  }

  @Bean
  Assignments assignments(AssignmentRepository repository, WorkLists lists) {
    return new Assignments(repository, lists);
  }

  @Bean
  OverdueNotices overdueNotices(
      ViewGenerations generations,
      WorkGenerations work,
      BulkAggregates<OverdueNotice> notices,
      Clock clock) {
    return new OverdueNotices(generations, work, notices, clock);
  }
}
