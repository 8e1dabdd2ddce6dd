package io.anju.housing.address.mongo;

import io.anju.housing.address.match.AddressStandardiser;
import io.anju.housing.address.match.DivisionSuccessors;
import io.anju.housing.address.parse.RevisedDivisions;
import io.anju.housing.division.Divisions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What reading and matching know of divisions that were revised. */
@Configuration(proxyBeanMethods = false)
class RevisedDivisionsConfiguration {

  @Bean
  DivisionSuccessors divisionSuccessors() {
    return new DivisionSuccessors();
  }

  @Bean
  RevisedDivisions revisedDivisions() {
    return new RevisedDivisions();
  }

  @Bean
  RevisedDivisionsRefresh revisedDivisionsRefresh(
      Divisions divisions,
      RevisedDivisions revised,
      DivisionSuccessors successors,
      AddressStandardiser standardiser) {
    return new RevisedDivisionsRefresh(divisions, revised, successors, standardiser);
  }
}
