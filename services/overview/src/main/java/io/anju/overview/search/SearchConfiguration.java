package io.anju.overview.search;

import io.anju.platform.keys.BlindIndex;
import io.anju.platform.keys.PersonIds;
import io.anju.platform.keys.PersonalFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

  @Bean
  BlindLookups blindLookups(PersonalFields fields, BlindIndex blind) {
    return new BlindLookups(fields, blind);
  }

  @Bean
  Search search(SearchIndex index, PersonIds ids, BlindLookups lookups) {
    return new Search(index, ids, lookups);
  }
}
