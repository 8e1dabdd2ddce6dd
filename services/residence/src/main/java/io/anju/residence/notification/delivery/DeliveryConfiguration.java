package io.anju.residence.notification.delivery;

import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.Aggregates;
import io.anju.residence.notification.NotificationRepository;
import io.anju.residence.person.Persons;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeliveryProperties.class)
class DeliveryConfiguration {

  @Bean
  DeliveryPreferences deliveryPreferences(
      Aggregates<Preferences> preferences, DeliveryProperties settings) {
    return new DeliveryPreferences(
        preferences, new WebhookAddressPolicy(settings.privateWebhooks())::permits);
  }

  @Bean
  ContactDetails contactDetails(Persons persons) {
    return person ->
        // As the system: scheduled work has no caller.
        CurrentCaller.asSystem(() ->
            persons.isRegistered(person)
                ? persons.require(person).state().identity().phone().map(phone -> phone.value())
                : Optional.empty());
  }

  @Bean
  Deliveries deliveries(
      DeliveryRepository repository,
      NotificationRepository notifications,
      DeliveryPreferences preferences,
      ContactDetails contacts,
      List<Transport> transports,
      DeliveryProperties settings,
      Clock clock) {
    return new Deliveries(
        repository,
        notifications.all(),
        preferences,
        contacts,
        transports,
        new QuietHours(settings.quietFrom(), settings.quietTo(), clock.getZone()),
        clock);
  }
}
