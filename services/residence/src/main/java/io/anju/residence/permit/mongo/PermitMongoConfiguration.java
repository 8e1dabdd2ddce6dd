package io.anju.residence.permit.mongo;

import com.mongodb.client.MongoDatabase;
import io.anju.platform.keys.PersonalFields;
import io.anju.platform.store.AggregateStore;
import io.anju.residence.permit.PermitRepository;
import io.anju.residence.permit.card.CardNumberGenerator;
import io.anju.residence.person.Persons;
import io.anju.residence.rules.RuleSets;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PermitMongoConfiguration {

  @Bean
  PermitRepository permitRepository(
      AggregateStore store, PersonalFields fields, RuleSets rules, Persons persons, Clock clock) {
    var mapping = new PermitMapping(fields, rules, persons::allIdsOf, clock);
    var aggregates = store.aggregates(mapping);
    return new PermitRepository(
        aggregates,
        new PermitsByHolder(aggregates, persons::allIdsOf),
        new DuePermits(aggregates, mapping));
  }

  @Bean
  CardNumberGenerator cardNumberGenerator(MongoDatabase database) {
    return new MongoCardNumberGenerator(database);
  }
}
