package io.anju.overview.rebuild.mongo;

import com.mongodb.client.MongoDatabase;
import io.anju.overview.rebuild.RebuildProgressRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RebuildMongoConfiguration {

  @Bean
  RebuildProgressRepository rebuildProgress(MongoDatabase database) {
    return new MongoRebuildProgressRepository(database);
  }
}
