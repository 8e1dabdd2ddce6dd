package io.anju.employment.insurance.web;

import io.anju.platform.error.ErrorTexts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the texts of responses. */
@Configuration(proxyBeanMethods = false)
class InsuranceWebConfiguration {

  @Bean
  ContinuityTexts continuityTexts(ErrorTexts texts) {
    return new ContinuityTexts(texts);
  }
}
