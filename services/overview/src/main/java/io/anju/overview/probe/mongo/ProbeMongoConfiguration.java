package io.anju.overview.probe.mongo;

import com.mongodb.client.MongoDatabase;
import io.anju.overview.probe.ProbeViews;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers where folded probes are kept. */
@Configuration(proxyBeanMethods = false)
class ProbeMongoConfiguration {

  @Bean
  ProbeViews probeViews(MongoDatabase database) {
    return new MongoProbeViews(database);
  }
}
