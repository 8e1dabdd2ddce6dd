package io.anju.overview.probe.kafka;

import io.anju.overview.probe.ProbeViews;
import io.anju.platform.probe.WriteProbe;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;

/** Runs the consumer of write probes. */
@Configuration(proxyBeanMethods = false)
class ProbeKafkaConfiguration {

  @Bean
  ConcurrentMessageListenerContainer<String, byte[]> probeListenerContainer(
      ConsumerFactory<String, byte[]> consumers,
      ProbeViews views,
      @Value("${spring.application.name}") String service) {
    var properties = new ContainerProperties(WriteProbe.TOPIC);
    properties.setGroupId(service + ".probe");
    properties.setMessageListener(new ProbeListener(views));
    return new ConcurrentMessageListenerContainer<>(consumers, properties);
  }
}
