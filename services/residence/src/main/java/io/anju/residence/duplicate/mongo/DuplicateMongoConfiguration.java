package io.anju.residence.duplicate.mongo;

import io.anju.platform.keys.PersonalFields;
import io.anju.platform.store.AggregateStore;
import io.anju.residence.duplicate.DuplicateCandidateRepository;
import io.anju.residence.duplicate.MatchKeyRepository;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DuplicateMongoConfiguration {

  @Bean
  DuplicateCandidateRepository duplicateCandidateRepository(
      AggregateStore store, PersonalFields fields, Clock clock) {
    var all = store.aggregates(new DuplicateCandidateMapping(fields, clock));
    return new DuplicateCandidateRepository(all, new MongoUndecidedCandidates(all));
  }

  @Bean
  MatchKeyRepository matchKeyRepository(AggregateStore store) {
    return new MongoMatchKeyRepository(store);
  }
}
