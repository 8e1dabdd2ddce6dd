package io.anju.imports.ledger;

import io.anju.imports.ImportJournal;
import io.anju.platform.access.AccessLog;
import io.anju.platform.command.Ids;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImportLedgerConfiguration {

  @Bean
  ImportJournal importJournal(
      AccessLog log, Ids ids, Clock clock, @Value("${spring.application.name}") String service) {
    return new AccessLogJournal(log, ids, clock, service);
  }
}
