package io.anju.residence.notification.kafka;

import io.anju.residence.notification.Notifications;
import io.anju.residence.notification.delivery.Deliveries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NotificationKafkaConfiguration {

  @Bean
  NotificationListener notificationListener(Notifications notifications, Deliveries deliveries) {
    return new NotificationListener(new NotificationProcessor(notifications, deliveries));
  }
}
