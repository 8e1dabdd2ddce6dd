package io.anju.employment.enrolment;

import io.anju.employment.enterprise.Enterprises;
import io.anju.platform.aggregate.BulkAggregates;
import io.anju.platform.command.Ids;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the enrolments. */
@Configuration(proxyBeanMethods = false)
class EnrolmentConfiguration {

  @Bean
  Enrolments enrolments(
      BulkAggregates<Enrolment> records,
      EnrolmentSearch search,
      Enterprises enterprises,
      Ids ids,
      Clock clock) {
    return new Enrolments(records, search, enterprises, ids, clock);
  }
}
