package io.anju.overview.rebuild.web;

import com.mongodb.client.MongoDatabase;
import io.anju.overview.fold.Contributions;
import io.anju.overview.fold.mongo.Generations;
import io.anju.overview.rebuild.Rebuild;
import io.anju.overview.rebuild.kafka.TopicReplay;
import io.anju.overview.rebuild.mongo.MongoRebuildProgressRepository;
import io.anju.platform.facts.FactCodec;
import io.anju.platform.lease.Leases;
import io.anju.platform.time.SystemTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;

@Configuration(proxyBeanMethods = false)
class RebuildConfiguration {

  @Bean
  Rebuild rebuild(
      Generations generations,
      Contributions contributions,
      ConsumerFactory<String, byte[]> consumers,
      FactCodec codec,
      MongoDatabase database,
      Leases leases,
      SystemTime time) {
    return new Rebuild(
        generations,
        contributions,
        new TopicReplay(consumers, codec),
        new MongoRebuildProgressRepository(database),
        leases,
        time.clock());
  }
}
