package io.anju.residence.duplicate.kafka;

import io.anju.platform.keys.PersonalFields;
import io.anju.residence.duplicate.DuplicateDetection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DuplicateKafkaConfiguration {

  @Bean
  DuplicateDetectionListener duplicateDetectionListener(
      DuplicateDetection detection, PersonalFields fields) {
    return new DuplicateDetectionListener(new DuplicateDetectionProcessor(detection, fields));
  }
}
