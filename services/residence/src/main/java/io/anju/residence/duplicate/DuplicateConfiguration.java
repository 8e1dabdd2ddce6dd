package io.anju.residence.duplicate;

import io.anju.platform.keys.BlindIndex;
import io.anju.platform.keys.PersonalFields;
import io.anju.platform.store.AggregateStore;
import io.anju.residence.duplicate.kafka.DuplicateDetectionListener;
import io.anju.residence.duplicate.mongo.DuplicateCandidateMapping;
import io.anju.residence.duplicate.mongo.MongoMatchKeyRepository;
import io.anju.residence.duplicate.mongo.MongoUndecidedCandidates;
import io.anju.residence.identity.Identities;
import io.anju.residence.person.Persons;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DuplicateConfiguration {

  @Bean
  DuplicateCandidateRepository duplicateCandidateRepository(
      AggregateStore store, PersonalFields fields) {
    var all = store.aggregates(new DuplicateCandidateMapping(fields));
    return new DuplicateCandidateRepository(all, new MongoUndecidedCandidates(all));
  }

  @Bean
  DuplicateDetectionListener duplicateDetectionListener(
      AggregateStore store,
      DuplicateCandidateRepository repository,
      Persons persons,
      BlindIndex blindIndex,
      PersonalFields fields,
      Clock clock) {
    var detection =
        new DuplicateDetection(
            new MongoMatchKeyRepository(store),
            repository,
            persons,
            new MatchKeyGenerator(blindIndex::of),
            clock);
    return new DuplicateDetectionListener(fields, detection::detect);
  }

  @Bean
  Duplicates duplicates(
      DuplicateCandidateRepository repository,
      Persons persons,
      Identities identities,
      Clock clock) {
    return new Duplicates(repository, persons, identities, clock);
  }
}
