package io.anju.ledger.access;

import com.mongodb.client.MongoDatabase;
import io.anju.ledger.access.kafka.AccessListener;
import io.anju.ledger.access.mongo.MongoEntryStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the chain to its collection and to the facts it is made of. */
@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

  @Bean
  MongoEntryStore entryStore(MongoDatabase database) {
    return new MongoEntryStore(database);
  }

  @Bean
  LedgerQueries ledgerQueries(MongoEntryStore entryStore) {
    return new LedgerQueries(entryStore, entryStore);
  }

  @Bean
  AccessListener accessListener(MongoEntryStore entryStore) {
    return new AccessListener(new HashChain(entryStore));
  }
}
