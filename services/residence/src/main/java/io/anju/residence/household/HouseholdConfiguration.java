package io.anju.residence.household;

import io.anju.platform.command.Ids;
import io.anju.residence.person.Persons;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HouseholdConfiguration {

  @Bean
  Households households(RelationRepository relations, Persons persons, Ids ids, Clock clock) {
    return new Households(relations, persons, ids, clock);
  }
}
