package io.anju.housing.division;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Divisions, loaded from the official list before the service reports that it is ready. */
@Configuration(proxyBeanMethods = false)
class DivisionConfiguration {

  @Bean
  LoadSelection loadSelection(@Value("${anju.housing.load}") String load) {
    return LoadSelection.parse(load);
  }

  @Bean
  Divisions divisions(DivisionRepository repository, LoadSelection selection) {
    return new Divisions(repository, selection);
  }

  @Bean
  ApplicationRunner divisionLoader(DivisionRepository repository, LoadSelection selection) {
    return _ -> new DivisionLoader(repository, selection).run();
  }
}
