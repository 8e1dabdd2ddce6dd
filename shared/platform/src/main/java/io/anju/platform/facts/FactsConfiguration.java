package io.anju.platform.facts;

import io.anju.contract.FactType;
import io.anju.contract.FactType.CleanupPolicy;
import io.anju.platform.error.FailureClassifier;
import io.anju.platform.keys.SigningKey;
import io.anju.platform.seal.AccessSealer;
import io.anju.platform.time.SystemTime;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;

/** Publishing and consuming facts. */
@Configuration(proxyBeanMethods = false)
public class FactsConfiguration {

  @Bean
  FactCodec factCodec(
      tools.jackson.databind.json.JsonMapper json,
      SystemTime time,
      Tracer tracer,
      @Value("${spring.application.name}") String service) {
    return new FactCodec(json, time.clock(), tracer, service);
  }

  @Bean
  AccessSealer accessSealer(@Qualifier("serviceSigningKey") SigningKey serviceSigningKey) {
    return new AccessSealer(serviceSigningKey);
  }

  /**
   * A producer of its own that has one request on the way at a time: what is recorded meanwhile is
   * sent together, so that a busy service groups its records and a quiet one waits for nothing.
   */
  @Bean
  KafkaAccessLog accessLog(
      ProducerFactory<String, byte[]> producers, FactCodec codec, AccessSealer accessSealer) {
    return new KafkaAccessLog(
        new KafkaTemplate<>(
            producers, Map.of(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1)),
        codec,
        accessSealer);
  }

  @Bean
  DeadLetters deadLetters(KafkaTemplate<String, byte[]> kafka, MeterRegistry meters) {
    return new DeadLetters(kafka, meters);
  }

  @Bean
  FactTraces factTraces(
      Tracer tracer, Propagator propagator, MeterRegistry meters, SystemTime time) {
    return new FactTraces(tracer, propagator, meters, time.clock());
  }

  @Bean
  FactConsumers factConsumers(
      @Value("${spring.application.name}") String service,
      List<FactListener<?>> listeners,
      ConsumerFactory<String, byte[]> consumers,
      FactCodec codec,
      FailureClassifier failures,
      DeadLetters deadLetters,
      FactTraces traces) {
    return new FactConsumers(service, listeners, consumers, codec, failures, deadLetters, traces);
  }

  /** Every topic and its dead letters, made where they are not there yet. */
  @Bean
  NewTopics topics(
      @Value("${anju.facts.partitions:4}") int partitions,
      @Value("${anju.facts.replicas:1}") int replicas) {
    var topics = new ArrayList<NewTopic>();
    for (var type : FactType.values()) {
      var topic = TopicBuilder.name(type.topic()).partitions(partitions).replicas(replicas);
      topics.add(
          type.cleanupPolicy() == CleanupPolicy.COMPACT
              ? topic.compact().build()
              : topic.config(TopicConfig.RETENTION_MS_CONFIG, "-1").build());
      topics.add(
          TopicBuilder.name(type.topic() + DeadLetters.SUFFIX)
              .partitions(1)
              .replicas(replicas)
              .config(TopicConfig.RETENTION_MS_CONFIG, "-1")
              .build());
    }
    return new NewTopics(topics.toArray(NewTopic[]::new));
  }
}
