package io.anju.housing.address.mongo;

import io.anju.housing.address.match.FormerDivisions;
import io.anju.housing.division.Divisions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What matching knows of divisions that are gone. */
@Configuration(proxyBeanMethods = false)
class FormerDivisionsConfiguration {

  @Bean
  FormerDivisions formerDivisions() {
    return new FormerDivisions();
  }

  @Bean
  FormerDivisionsWatch formerDivisionsWatch(Divisions divisions, FormerDivisions former) {
    return new FormerDivisionsWatch(divisions, former);
  }
}
