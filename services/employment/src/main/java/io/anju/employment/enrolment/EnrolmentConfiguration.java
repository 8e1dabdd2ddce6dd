package io.anju.employment.enrolment;

import io.anju.employment.enrolment.mongo.EnrolmentMapping;
import io.anju.employment.enrolment.mongo.MongoEnrolmentSearch;
import io.anju.employment.enterprise.Enterprises;
import io.anju.platform.command.Ids;
import io.anju.platform.store.AggregateStore;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the enrolments to their collection. */
@Configuration(proxyBeanMethods = false)
class EnrolmentConfiguration {

  @Bean
  Enrolments enrolments(AggregateStore store, Enterprises enterprises, Ids ids, Clock clock) {
    var records = store.aggregates(new EnrolmentMapping());
    return new Enrolments(records, new MongoEnrolmentSearch(records), enterprises, ids, clock);
  }
}
