package io.anju.ledger.access;

import io.anju.platform.time.SystemTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

  @Bean
  HashChain hashChain(EntryStore entries) {
    return new HashChain(entries);
  }

  @Bean
  SealCheck sealCheck(ServiceKeys keys, SystemTime time) {
    return new SealCheck(keys, time.clock());
  }

  @Bean
  LedgerQueries ledgerQueries(EntryStore entries, AccessSearch search, PersonIdLinks links) {
    return new LedgerQueries(search, entries, links);
  }
}
