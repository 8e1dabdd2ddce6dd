package io.anju.housing.address.match;

import io.anju.housing.address.parse.RevisedDivisions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The standardisation of addresses, over an index of the coded buildings and dwellings. */
@Configuration(proxyBeanMethods = false)
class AddressConfiguration {

  @Bean
  DivisionSuccessors divisionSuccessors() {
    return new DivisionSuccessors();
  }

  @Bean
  RevisedDivisions revisedDivisions() {
    return new RevisedDivisions();
  }

  @Bean
  AddressIndex addressIndex(SimilarNameSearch similarNames) {
    return new AddressIndex(similarNames);
  }

  @Bean
  AddressStandardiser addressStandardiser(
      AddressIndex index, RevisedDivisions revisedDivisions, DivisionSuccessors successors) {
    return new AddressStandardiser(revisedDivisions::names, index, successors);
  }
}
