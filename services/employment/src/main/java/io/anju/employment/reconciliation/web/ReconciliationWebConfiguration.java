package io.anju.employment.reconciliation.web;

import io.anju.platform.error.ErrorTexts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the texts of discrepancies. */
@Configuration(proxyBeanMethods = false)
class ReconciliationWebConfiguration {

  @Bean
  DiscrepancyTexts discrepancyTexts(ErrorTexts texts) {
    return new DiscrepancyTexts(texts);
  }
}
