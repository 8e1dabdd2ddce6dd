package io.anju.residence.relocation;

import io.anju.platform.store.MongoAggregates;
import io.anju.residence.dwelling.mongo.DwellingProjection;
import io.anju.residence.permit.PermitBook;
import io.anju.residence.person.Person;
import io.anju.residence.person.Residents;
import io.anju.residence.relocation.kafka.GroundListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RelocationConfiguration {

  @Bean
  GroundListener groundListener(DwellingProjection dwellings, MongoAggregates<Person, ?> persons, Residents residents, PermitBook permits) {
    return new GroundListener(dwellings::apply, new Relocations(persons, residents, permits));
  }
}
