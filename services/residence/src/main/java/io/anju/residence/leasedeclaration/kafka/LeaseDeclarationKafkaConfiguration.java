package io.anju.residence.leasedeclaration.kafka;

import io.anju.platform.keys.PersonalFields;
import io.anju.residence.leasedeclaration.LeaseDeclarations;
import io.anju.residence.notification.Notifications;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LeaseDeclarationKafkaConfiguration {

  @Bean
  LeaseDeclarationListener leaseDeclarationListener(
      LeaseDeclarations declarations, Notifications notifications, PersonalFields fields) {
    return new LeaseDeclarationListener(
        new LeaseDeclarationProcessor(new LeaseMoveInReader(fields), declarations, notifications));
  }
}
