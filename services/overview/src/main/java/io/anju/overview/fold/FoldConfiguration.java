package io.anju.overview.fold;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FoldConfiguration {

  @Bean
  Contributions contributions(SearchEntries entries) {
    return new Contributions(entries);
  }

  @Bean
  FoldNotifier foldNotifier() {
    return new FoldNotifier();
  }
}
