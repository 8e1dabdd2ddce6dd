package io.anju.overview.search;

import io.anju.platform.keys.BlindIndex;
import io.anju.platform.keys.PersonIds;
import io.anju.platform.keys.PersonalFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

  @Bean
  PersonTerms personTerms(BlindIndex blind) {
    return new PersonTerms(blind::of);
  }

  @Bean
  FoundByTerms foundByTerms(PersonalFields fields, PersonTerms digests) {
    return new FoundByTerms(fields::decrypt, digests);
  }

  @Bean
  Search search(SearchIndex index, PersonIds ids, PersonTerms digests) {
    return new Search(index, ids::of, digests);
  }
}
