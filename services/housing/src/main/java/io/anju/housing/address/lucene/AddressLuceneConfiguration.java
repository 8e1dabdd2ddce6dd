package io.anju.housing.address.lucene;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The search for similar names in a Lucene index. */
@Configuration(proxyBeanMethods = false)
class AddressLuceneConfiguration {

  @Bean
  LuceneNameIndex similarNameSearch() {
    return new LuceneNameIndex();
  }
}
