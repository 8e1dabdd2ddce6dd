package io.anju.housing.sequence.mongo;

import com.mongodb.client.MongoDatabase;
import io.anju.housing.sequence.BoundedSequences;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sequences in the service's database. */
@Configuration(proxyBeanMethods = false)
class SequenceConfiguration {

  @Bean
  BoundedSequences sequences(MongoDatabase database) {
    return new MongoSequences(database);
  }
}
