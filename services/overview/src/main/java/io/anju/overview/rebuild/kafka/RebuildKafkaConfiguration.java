package io.anju.overview.rebuild.kafka;

import io.anju.overview.rebuild.Replay;
import io.anju.platform.facts.FactCodec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;

@Configuration(proxyBeanMethods = false)
class RebuildKafkaConfiguration {

  @Bean
  Replay replay(ConsumerFactory<String, byte[]> consumers, FactCodec codec) {
    return new TopicReplay(consumers, codec);
  }
}
