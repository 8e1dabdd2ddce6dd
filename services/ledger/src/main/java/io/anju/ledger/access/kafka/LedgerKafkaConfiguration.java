package io.anju.ledger.access.kafka;

import io.anju.ledger.access.HashChain;
import io.anju.ledger.access.PersonIdLinkStore;
import io.anju.ledger.access.SealCheck;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LedgerKafkaConfiguration {

  @Bean
  AccessListener accessListener(HashChain chain, SealCheck seals) {
    return new AccessListener(chain, seals);
  }

  @Bean
  PersonIdListener personIdListener(PersonIdLinkStore links) {
    return new PersonIdListener(links);
  }
}
