package io.anju.ledger.tree.file;

import io.anju.ledger.tree.LastHead;
import io.anju.platform.keys.SigningKey;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TreeFileConfiguration {

  private static final String NAME = "ledger-head";

  /** Signs the heads; only the ledger opens it. */
  @Bean
  SigningKey headKey(@Value("${anju.keys.location}") Path location) {
    return SigningKey.openOrCreate(location, NAME);
  }

  @Bean
  LastHead lastHead(
      @Value("${anju.keys.location}") Path location, @Qualifier("headKey") SigningKey headKey) {
    return new LastHeadFile(location.resolve(NAME + ".last"), headKey);
  }
}
