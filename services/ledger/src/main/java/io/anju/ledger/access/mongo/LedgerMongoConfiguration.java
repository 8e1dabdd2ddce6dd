package io.anju.ledger.access.mongo;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LedgerMongoConfiguration {

  @Bean
  MongoEntryStore entryStore(MongoDatabase database) {
    return new MongoEntryStore(database);
  }

  @Bean
  MongoPersonIdLinks personIdLinks(MongoDatabase database) {
    return new MongoPersonIdLinks(database);
  }

  @Bean
  MongoServiceKeys serviceKeys(MongoDatabase database) {
    return new MongoServiceKeys(database);
  }
}
