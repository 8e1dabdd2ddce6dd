package io.anju.employment.record;

import io.anju.employment.enterprise.Enterprises;
import io.anju.employment.record.mongo.EmploymentDocument;
import io.anju.employment.record.mongo.EmploymentMapping;
import io.anju.employment.record.mongo.MongoEmploymentSearch;
import io.anju.platform.command.Ids;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoAggregates;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the employment records to their collection. */
@Configuration(proxyBeanMethods = false)
class EmploymentConfiguration {

  @Bean
  MongoAggregates<Employment, EmploymentDocument> employmentRecords(AggregateStore store) {
    return store.aggregates(new EmploymentMapping());
  }

  @Bean
  EmploymentSearch employmentSearch(MongoAggregates<Employment, EmploymentDocument> records) {
    return new MongoEmploymentSearch(records);
  }

  @Bean
  Employments employments(MongoAggregates<Employment, EmploymentDocument> records, EmploymentSearch search, Enterprises enterprises,
      Ids ids, Clock clock) {
    return new Employments(records, search, enterprises, ids, clock);
  }
}
