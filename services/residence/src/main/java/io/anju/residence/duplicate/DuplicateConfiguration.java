package io.anju.residence.duplicate;

import io.anju.platform.keys.BlindIndex;
import io.anju.platform.keys.PersonalFields;
import io.anju.platform.store.AggregateStore;
import io.anju.residence.duplicate.kafka.RegistrationListener;
import io.anju.residence.duplicate.mongo.StoredLikenesses;
import io.anju.residence.duplicate.mongo.SuspicionMapping;
import io.anju.residence.duplicate.mongo.UndecidedSuspicions;
import io.anju.residence.identity.Identities;
import io.anju.residence.person.Persons;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DuplicateConfiguration {

  @Bean
  SuspicionBook suspicionBook(AggregateStore store, PersonalFields fields) {
    var all = store.aggregates(new SuspicionMapping(fields));
    return new SuspicionBook(all, new UndecidedSuspicions(all));
  }

  @Bean
  RegistrationListener registrationListener(AggregateStore store, SuspicionBook book, Persons persons, BlindIndex blind,
      PersonalFields fields, Clock clock) {
    var comparison = new Comparison(new StoredLikenesses(store), book, persons, new Keys(blind::of), clock);
    return new RegistrationListener(fields, comparison::compare);
  }

  @Bean
  Duplicates duplicates(SuspicionBook book, Persons persons, Identities identities, Clock clock) {
    return new Duplicates(book, persons, identities, clock);
  }
}
