package io.anju.overview.source.kafka;

import io.anju.platform.time.SystemTime;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;

@Configuration(proxyBeanMethods = false)
class SourceKafkaConfiguration {

  @Bean
  KafkaPositions kafkaPositions(
      KafkaAdmin broker,
      @Value("${spring.application.name}") String service,
      SystemTime time,
      @Value("${anju.overview.positions-interval}") Duration interval,
      MeterRegistry meters) {
    return new KafkaPositions(broker, service, time.clock(), interval, meters);
  }
}
