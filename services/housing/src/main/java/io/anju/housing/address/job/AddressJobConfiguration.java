package io.anju.housing.address.job;

import io.anju.housing.address.match.AddressStandardiser;
import io.anju.housing.address.match.DivisionSuccessors;
import io.anju.housing.address.parse.RevisedDivisions;
import io.anju.housing.division.Divisions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The scheduled refresh of the divisions that were revised. */
@Configuration(proxyBeanMethods = false)
class AddressJobConfiguration {

  @Bean
  RevisedDivisionsRefresh revisedDivisionsRefresh(
      Divisions divisions,
      RevisedDivisions revised,
      DivisionSuccessors successors,
      AddressStandardiser standardiser) {
    return new RevisedDivisionsRefresh(divisions, revised, successors, standardiser);
  }
}
