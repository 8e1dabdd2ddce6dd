package io.anju.overview.search.mongo;

import io.anju.overview.fold.ViewKind;
import io.anju.overview.fold.mongo.MongoGenerations;
import io.anju.overview.search.SearchIndex;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SearchMongoConfiguration {

  @Bean
  SearchIndex searchIndex(MongoGenerations generations) {
    return new MongoSearchIndex(() -> generations.serving().collection(ViewKind.SEARCH));
  }
}
