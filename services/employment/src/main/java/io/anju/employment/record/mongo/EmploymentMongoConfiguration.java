package io.anju.employment.record.mongo;

import io.anju.employment.record.Employment;
import io.anju.employment.record.EmploymentSearch;
import io.anju.employment.record.RunningRecords;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoAggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the employment records in MongoDB, and the searches in them. */
@Configuration(proxyBeanMethods = false)
class EmploymentMongoConfiguration {

  @Bean
  MongoAggregates<Employment, EmploymentDocument> employmentRecords(AggregateStore store) {
    return store.aggregates(new EmploymentMapping());
  }

  @Bean
  EmploymentSearch employmentSearch(MongoAggregates<Employment, EmploymentDocument> records) {
    return new MongoEmploymentSearch(records);
  }

  @Bean
  RunningRecords runningRecords(MongoAggregates<Employment, EmploymentDocument> records) {
    return new MongoRunningRecords(records);
  }
}
