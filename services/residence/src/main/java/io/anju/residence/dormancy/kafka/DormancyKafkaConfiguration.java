package io.anju.residence.dormancy.kafka;

import io.anju.residence.evidence.ReviewTrigger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DormancyKafkaConfiguration {

  @Bean
  ResidenceChangeListener residenceChangeListener(ReviewTrigger reviewTrigger) {
    return new ResidenceChangeListener(reviewTrigger);
  }
}
