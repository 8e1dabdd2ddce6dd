package io.anju.employment.statistics;

import io.anju.employment.DutyCycleThrottle;
import io.anju.platform.statistics.Suppression;
import java.time.Clock;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the statistics of employment. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StatisticsConfiguration.Settings.class)
class StatisticsConfiguration {

  /**
   * How employments are counted and published.
   *
   * @param threshold the smallest number that is published, other than zero
   * @param rounding numbers are published as multiples of this
   * @param months counted, up to the last complete one
   * @param share percent of the time that a count may take
   * @param sizes of enterprises
   */
  @ConfigurationProperties("anju.statistics")
  record Settings(
      int threshold, int rounding, int months, int share, EnterpriseSize.Bounds sizes) {}

  @Bean
  Statistics statistics(CityCountsRepository repository, Settings settings) {
    return new Statistics(repository, new Suppression(settings.threshold()), settings.rounding());
  }

  @Bean
  Recount recount(
      CountSource source, CityCountsRepository repository, Settings settings, Clock clock) {
    return new Recount(
        source,
        repository,
        settings.sizes(),
        settings.months(),
        new DutyCycleThrottle(settings.share()),
        clock);
  }
}
