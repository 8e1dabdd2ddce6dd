package io.anju.housing.registered.kafka;

import io.anju.housing.registered.mongo.RegisteredProjection;
import io.anju.platform.store.AggregateStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Registrations in the service's database. */
@Configuration(proxyBeanMethods = false)
class RegisteredConfiguration {

  @Bean
  RegisteredProjection registered(AggregateStore store) {
    return new RegisteredProjection(store);
  }

  @Bean
  PersonListener registeredListener(RegisteredProjection registered) {
    return new PersonListener(registered::apply);
  }
}
