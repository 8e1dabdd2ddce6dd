package io.anju.overview.population;

import io.anju.platform.statistics.Suppression;
import java.time.Clock;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the statistics of population. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PopulationConfiguration.Settings.class)
class PopulationConfiguration {

  /**
   * How persons are counted and published.
   *
   * @param threshold the smallest number that is published, other than zero
   * @param rounding numbers are published as multiples of this
   * @param months counted, up to the last complete one
   */
  @ConfigurationProperties("anju.overview.population")
  record Settings(int threshold, int rounding, int months) {}

  @Bean
  PopulationCount populationCount(
      PersonSource source, PopulationRepository repository, Settings settings, Clock clock) {
    return new PopulationCount(
        source, repository, new Suppression(settings.threshold()), settings.months(), clock);
  }

  @Bean
  Population population(PopulationRepository repository, Settings settings) {
    return new Population(repository, settings.rounding());
  }
}
