package io.anju.overview.dwelling.mongo;

import io.anju.overview.dwelling.StoredDwellingViews;
import io.anju.overview.fold.mongo.MongoGenerations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DwellingMongoConfiguration {

  @Bean
  StoredDwellingViews storedDwellings(MongoGenerations generations) {
    return new MongoDwellingViews(generations);
  }
}
