package io.anju.overview.search.web;

import io.anju.overview.fold.mongo.Generations;
import io.anju.overview.search.BlindLookups;
import io.anju.overview.search.Search;
import io.anju.overview.search.mongo.MongoSearchIndex;
import io.anju.platform.keys.PersonIds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SearchWebConfiguration {

  @Bean
  Search search(Generations generations, PersonIds ids, BlindLookups blind) {
    return new Search(new MongoSearchIndex(generations), ids, blind);
  }
}
