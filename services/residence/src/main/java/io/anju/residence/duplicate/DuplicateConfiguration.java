package io.anju.residence.duplicate;

import io.anju.platform.keys.BlindIndex;
import io.anju.residence.identity.Identities;
import io.anju.residence.person.Persons;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DuplicateConfiguration {

  @Bean
  DuplicateDetection duplicateDetection(
      MatchKeyRepository matchKeys,
      DuplicateCandidateRepository candidates,
      Persons persons,
      BlindIndex blindIndex,
      Clock clock) {
    return new DuplicateDetection(
        matchKeys, candidates, persons, new MatchKeyGenerator(blindIndex::of), clock);
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
