package io.anju.employment.enrolment.mongo;

import io.anju.employment.enrolment.Enrolment;
import io.anju.employment.enrolment.EnrolmentSearch;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoAggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the enrolments in MongoDB, and the search in them. */
@Configuration(proxyBeanMethods = false)
class EnrolmentMongoConfiguration {

  @Bean
  MongoAggregates<Enrolment, EnrolmentDocument> enrolmentRecords(AggregateStore store) {
    return store.aggregates(new EnrolmentMapping());
  }

  @Bean
  EnrolmentSearch enrolmentSearch(MongoAggregates<Enrolment, EnrolmentDocument> records) {
    return new MongoEnrolmentSearch(records);
  }
}
