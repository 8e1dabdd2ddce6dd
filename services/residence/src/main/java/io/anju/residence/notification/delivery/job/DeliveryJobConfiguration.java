package io.anju.residence.notification.delivery.job;

import io.anju.platform.lease.Leases;
import io.anju.residence.notification.delivery.Deliveries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeliveryJobConfiguration {

  @Bean
  ScheduledDeliveries scheduledDeliveries(Deliveries deliveries, Leases leases) {
    return new ScheduledDeliveries(deliveries, leases);
  }
}
