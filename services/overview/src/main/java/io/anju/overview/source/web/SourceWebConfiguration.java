package io.anju.overview.source.web;

import io.anju.overview.fold.FoldNotifier;
import io.anju.overview.fold.ViewGenerations;
import io.anju.overview.names.CachedNames;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SourceWebConfiguration {

  @Bean
  ReadYourWrites readYourWrites(
      ViewGenerations generations,
      FoldNotifier notifier,
      CachedNames names,
      @Value("${anju.overview.read-your-writes-timeout}") Duration timeout) {
    return new ReadYourWrites(generations, notifier, names, timeout);
  }
}
