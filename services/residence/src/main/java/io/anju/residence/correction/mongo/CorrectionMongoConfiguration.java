package io.anju.residence.correction.mongo;

import io.anju.platform.keys.PersonalFields;
import io.anju.platform.store.AggregateStore;
import io.anju.residence.correction.CorrectionRepository;
import io.anju.residence.person.Persons;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CorrectionMongoConfiguration {

  @Bean
  CorrectionRepository correctionRepository(
      AggregateStore store, PersonalFields fields, Persons persons, Clock clock) {
    var all = store.aggregates(new CorrectionMapping(fields, persons::allIdsOf, clock));
    return new CorrectionRepository(all, new MongoCorrectionQueries(all));
  }
}
