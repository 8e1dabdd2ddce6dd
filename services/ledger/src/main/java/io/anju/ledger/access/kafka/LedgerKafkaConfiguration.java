package io.anju.ledger.access.kafka;

import io.anju.ledger.access.HashChain;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LedgerKafkaConfiguration {

  @Bean
  AccessListener accessListener(HashChain chain) {
    return new AccessListener(chain);
  }
}
