package io.anju.residence.notification;

import io.anju.residence.person.Persons;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NotificationConfiguration {

  @Bean
  Notifications notifications(NotificationRepository repository, Persons persons, Clock clock) {
    return new Notifications(repository, persons::allIdsOf, clock);
  }
}
