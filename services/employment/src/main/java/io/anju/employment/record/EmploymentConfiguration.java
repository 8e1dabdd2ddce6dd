package io.anju.employment.record;

import io.anju.employment.enterprise.Enterprises;
import io.anju.employment.record.mongo.EmploymentDocument;
import io.anju.employment.record.mongo.EmploymentMapping;
import io.anju.employment.record.mongo.MongoEmploymentSearch;
import io.anju.platform.command.Ids;
import io.anju.platform.keys.BlindIndex;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoAggregates;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the employment records to their collection. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EmploymentConfiguration.Settings.class)
class EmploymentConfiguration {

  /**
   * @param deadlines within which employers file, by the day from which each holds
   */
  @ConfigurationProperties("anju.filing")
  record Settings(List<FilingRules.Rule> deadlines) {}

  @Bean
  MongoAggregates<Employment, EmploymentDocument> employmentRecords(AggregateStore store) {
    return store.aggregates(new EmploymentMapping());
  }

  @Bean
  EmploymentSearch employmentSearch(MongoAggregates<Employment, EmploymentDocument> records) {
    return new MongoEmploymentSearch(records);
  }

  @Bean
  NameDigests nameDigests(BlindIndex blindIndex) {
    return new NameDigests(blindIndex::of);
  }

  @Bean
  Employments employments(
      MongoAggregates<Employment, EmploymentDocument> records,
      EmploymentSearch search,
      Enterprises enterprises,
      Settings settings,
      Ids ids,
      Clock clock) {
    return new Employments(
        records, search, enterprises, new FilingRules(settings.deadlines()), ids, clock);
  }
}
