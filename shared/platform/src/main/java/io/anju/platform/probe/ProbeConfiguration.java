package io.anju.platform.probe;

import com.mongodb.client.MongoDatabase;
import io.anju.platform.time.SystemTime;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaTemplate;

/** The health group {@code writes} of every service that keeps data. */
@Configuration(proxyBeanMethods = false)
public class ProbeConfiguration {

  @Bean
  WriteProbe writeProbe(
      MongoDatabase database,
      KafkaTemplate<String, byte[]> kafka,
      SystemTime time,
      @Value("${spring.application.name}") String service) {
    return new WriteProbe(database, kafka, time.clock(), service);
  }

  @Bean
  WritePathHealth writePathHealthIndicator(WriteProbe probe) {
    return new WritePathHealth(probe::write);
  }

  @Bean
  NewTopic probeTopic(@Value("${anju.facts.replicas:1}") int replicas) {
    return TopicBuilder.name(WriteProbe.TOPIC).partitions(1).replicas(replicas).compact().build();
  }
}
