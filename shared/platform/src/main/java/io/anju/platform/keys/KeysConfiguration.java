package io.anju.platform.keys;

import io.anju.platform.time.SystemTime;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The registry's keys, from {@code anju.keys.location}. */
@Configuration(proxyBeanMethods = false)
public class KeysConfiguration {

  @Bean
  RegistryKeys registryKeys(@Value("${anju.keys.location}") Path location) {
    return RegistryKeys.openOrCreate(location);
  }

  /** Signs this service's access records. */
  @Bean
  SigningKey serviceSigningKey(
      @Value("${anju.keys.location}") Path location,
      @Value("${spring.application.name}") String service) {
    return SigningKey.openOrCreate(location, "signing-" + service);
  }

  @Bean
  PersonIds personIds(RegistryKeys keys) {
    return new PersonIds(keys);
  }

  @Bean
  PersonalFields personalFields(RegistryKeys keys) {
    return new PersonalFields(keys);
  }

  @Bean
  ServiceCalls serviceCalls(RegistryKeys keys, SystemTime time) {
    return new ServiceCalls(keys, time.clock());
  }

  @Bean
  BlindIndex blindIndex(RegistryKeys keys) {
    return new BlindIndex(keys);
  }
}
