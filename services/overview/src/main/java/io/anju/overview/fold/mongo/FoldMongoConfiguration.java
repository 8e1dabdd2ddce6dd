package io.anju.overview.fold.mongo;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FoldMongoConfiguration {

  @Bean
  MongoGenerations generations(MongoDatabase database) {
    return new MongoGenerations(database);
  }
}
