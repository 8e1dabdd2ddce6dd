package io.anju.ledger.accountability.mongo;

import com.mongodb.client.MongoDatabase;
import io.anju.ledger.access.mongo.MongoEntryStore;
import io.anju.ledger.accountability.AccessCountsRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the counts in MongoDB. */
@Configuration(proxyBeanMethods = false)
class AccountabilityMongoConfiguration {

  @Bean
  AccessCountsRepository accessCountsRepository(MongoDatabase database, MongoEntryStore entries) {
    return new MongoAccessCountsRepository(database, entries);
  }
}
