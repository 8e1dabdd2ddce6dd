package io.anju.employment.statistics;

import com.mongodb.client.MongoDatabase;
import io.anju.employment.DutyCycleThrottle;
import io.anju.employment.enterprise.Enterprise;
import io.anju.employment.enterprise.mongo.EnterpriseDocument;
import io.anju.employment.record.Employment;
import io.anju.employment.record.mongo.EmploymentDocument;
import io.anju.employment.statistics.mongo.MongoCityCountsRepository;
import io.anju.employment.statistics.mongo.MongoCountSource;
import io.anju.employment.statistics.mongo.ScheduledRecount;
import io.anju.platform.lease.Leases;
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
  record Settings(
      int threshold, int rounding, int months, int share, EnterpriseSize.Bounds sizes) {}

  @Bean
  CityCountsRepository cityCountsRepository(MongoDatabase database) {
    return new MongoCityCountsRepository(database);
  }

  @Bean
  Statistics statistics(CityCountsRepository repository, Settings settings) {
    return new Statistics(repository, new Suppression(settings.threshold()), settings.rounding());
  }

  @Bean
  Recount recount(
      MongoAggregates<Employment, EmploymentDocument> employments,
      MongoAggregates<Enterprise, EnterpriseDocument> enterprises,
      CityCountsRepository repository,
      Settings settings,
      Clock clock) {
    return new Recount(
        new MongoCountSource(employments.collection(), enterprises.collection()),
        repository,
        settings.sizes(),
        settings.months(),
        new DutyCycleThrottle(settings.share()),
        clock);
  }

  @Bean
  ScheduledRecount scheduledRecount(Recount recount, Leases leases) {
    return new ScheduledRecount(recount, leases);
  }
}
