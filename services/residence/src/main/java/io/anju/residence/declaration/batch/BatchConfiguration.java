package io.anju.residence.declaration.batch;

import io.anju.residence.declaration.Declarations;
import io.anju.residence.dwelling.Dwellings;
import io.anju.residence.notification.Notifications;
import io.anju.residence.person.Persons;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BatchConfiguration {

  @Bean
  BatchDeclarations batchDeclarations(
      Persons persons,
      Declarations declarations,
      Dwellings dwellings,
      Notifications notifications,
      Clock clock) {
    return new BatchDeclarations(persons, declarations, dwellings, notifications, clock);
  }
}
