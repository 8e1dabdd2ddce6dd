package io.anju.ledger.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

  @Bean
  HashChain hashChain(EntryStore entries) {
    return new HashChain(entries);
  }

  @Bean
  LedgerQueries ledgerQueries(EntryStore entries, AccessSearch search) {
    return new LedgerQueries(search, entries);
  }
}
