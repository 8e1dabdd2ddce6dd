package io.anju.employment.record;

import io.anju.employment.enterprise.Enterprises;
import io.anju.platform.aggregate.BulkAggregates;
import io.anju.platform.command.Ids;
import io.anju.platform.keys.BlindIndex;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the employment records. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EmploymentConfiguration.Settings.class)
class EmploymentConfiguration {

  /**
   * @param deadlines for employers to file hires and leavings, by the day from which each is in
   *     force
   */
  @ConfigurationProperties("anju.filing")
  record Settings(List<FilingRules.Rule> deadlines) {}

  @Bean
  NameDigests nameDigests(BlindIndex blindIndex) {
    return new NameDigests(blindIndex::of);
  }

  @Bean
  Employments employments(
      BulkAggregates<Employment> records,
      EmploymentSearch search,
      Enterprises enterprises,
      Settings settings,
      Ids ids,
      Clock clock) {
    return new Employments(
        records, search, enterprises, new FilingRules(settings.deadlines()), ids, clock);
  }
}
