package io.anju.employment.record;

import io.anju.employment.enterprise.Enterprises;
import io.anju.employment.record.mongo.EmploymentMapping;
import io.anju.employment.record.mongo.MongoEmploymentSearch;
import io.anju.platform.command.Ids;
import io.anju.platform.store.AggregateStore;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the employment records to their collection. */
@Configuration(proxyBeanMethods = false)
class EmploymentConfiguration {

  @Bean
  Employments employments(AggregateStore store, Enterprises enterprises, Ids ids, Clock clock) {
    var records = store.aggregates(new EmploymentMapping());
    return new Employments(records, new MongoEmploymentSearch(records), enterprises, ids, clock);
  }
}
