package io.anju.residence.leasedeclaration;

import io.anju.residence.declaration.Declarations;
import io.anju.residence.notification.Notifications;
import io.anju.residence.person.Persons;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LeaseDeclarationConfiguration {

  @Bean
  LeaseDeclarations leaseDeclarations(
      Persons persons, Declarations declarations, Notifications notifications, Clock clock) {
    return new LeaseDeclarations(persons, declarations, notifications, clock);
  }
}
