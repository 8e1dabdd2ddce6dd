package io.anju.ledger.access;

import com.mongodb.client.MongoDatabase;
import io.anju.ledger.access.kafka.AccessListener;
import io.anju.ledger.access.mongo.MongoEntries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the chain to its collection and to the facts it is made of. */
@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

  @Bean
  MongoEntries entries(MongoDatabase database) {
    return new MongoEntries(database);
  }

  @Bean
  Accesses accesses(MongoEntries entries) {
    return new Accesses(entries, entries);
  }

  @Bean
  AccessListener accessListener(MongoEntries entries) {
    return new AccessListener(new Chain(entries));
  }
}
