package io.anju.residence.leasedeclaration;

import io.anju.platform.keys.PersonalFields;
import io.anju.residence.declaration.Declarations;
import io.anju.residence.leasedeclaration.kafka.LeaseDeclarationListener;
import io.anju.residence.leasedeclaration.kafka.LeaseMoveInReader;
import io.anju.residence.notification.Notifications;
import io.anju.residence.person.Persons;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LeaseDeclarationConfiguration {

  @Bean
  LeaseDeclarationListener leaseDeclarationListener(
      Persons persons,
      Declarations declarations,
      Notifications notifications,
      PersonalFields fields,
      Clock clock) {
    var leaseDeclarations = new LeaseDeclarations(persons, declarations, notifications, clock);
    var reader = new LeaseMoveInReader(fields);
    return new LeaseDeclarationListener(facts -> {
      facts.stream().flatMap(reader::of).forEach(leaseDeclarations::register);
      notifications.sendAll(
          facts.stream().flatMap(fact -> new LeaseNotifications(fact).all().stream()).toList());
    });
  }
}
