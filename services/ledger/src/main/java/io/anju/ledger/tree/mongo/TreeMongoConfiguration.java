package io.anju.ledger.tree.mongo;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TreeMongoConfiguration {

  @Bean
  MongoTileStore tileStore(MongoDatabase database) {
    return new MongoTileStore(database);
  }

  @Bean
  MongoHeadStore headStore(MongoDatabase database) {
    return new MongoHeadStore(database);
  }
}
