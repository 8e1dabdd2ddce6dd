package io.anju.housing.address.mongo;

import io.anju.housing.address.match.AddressStandardiser;
import io.anju.housing.address.match.FormerDivisions;
import io.anju.housing.address.parse.RevisedDivisions;
import io.anju.housing.division.Divisions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What reading and matching know of divisions that were revised. */
@Configuration(proxyBeanMethods = false)
class RevisedDivisionsConfiguration {

  @Bean
  FormerDivisions formerDivisions() {
    return new FormerDivisions();
  }

  @Bean
  RevisedDivisions revisedDivisions() {
    return new RevisedDivisions();
  }

  @Bean
  RevisedDivisionsWatch revisedDivisionsWatch(Divisions divisions, RevisedDivisions revised, FormerDivisions former,
      AddressStandardiser standardiser) {
    return new RevisedDivisionsWatch(divisions, revised, former, standardiser);
  }
}
