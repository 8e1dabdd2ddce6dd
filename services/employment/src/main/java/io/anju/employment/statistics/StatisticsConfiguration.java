package io.anju.employment.statistics;

import com.mongodb.client.MongoDatabase;
import io.anju.employment.Rest;
import io.anju.employment.enterprise.Enterprise;
import io.anju.employment.enterprise.mongo.EnterpriseDocument;
import io.anju.employment.record.Employment;
import io.anju.employment.record.mongo.EmploymentDocument;
import io.anju.employment.statistics.mongo.CountSweep;
import io.anju.employment.statistics.mongo.MongoBooks;
import io.anju.employment.statistics.mongo.MongoCountBook;
import io.anju.platform.store.Leases;
import io.anju.platform.store.MongoAggregates;
import java.time.Clock;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires statistics to what is counted and where it is kept. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StatisticsConfiguration.Settings.class)
class StatisticsConfiguration {

  /**
   * How jobs are counted and told.
   *
   * @param threshold the smallest number that is told
   * @param rounding to multiples of which numbers are told
   * @param months counted
   * @param share percent of the time that counting may take while it counts
   */
  @ConfigurationProperties("anju.statistics")
  record Settings(int threshold, int rounding, int months, int share, EnterpriseSize.Bounds sizes) {}

  @Bean
  CountBook countBook(MongoDatabase database) {
    return new MongoCountBook(database);
  }

  @Bean
  Statistics statistics(CountBook book, Settings settings) {
    return new Statistics(book, new Suppression(settings.threshold()), settings.rounding());
  }

  @Bean
  Recount recount(MongoAggregates<Employment, EmploymentDocument> employments, MongoAggregates<Enterprise, EnterpriseDocument> enterprises,
      CountBook book, Settings settings, Clock clock) {
    return new Recount(new MongoBooks(employments.collection(), enterprises.collection()), book, settings.sizes(), settings.months(),
        new Rest(settings.share()), clock);
  }

  @Bean
  CountSweep countSweep(Recount recount, Leases leases) {
    return new CountSweep(recount, leases);
  }
}
