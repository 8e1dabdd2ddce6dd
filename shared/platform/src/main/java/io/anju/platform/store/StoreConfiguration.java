package io.anju.platform.store;

import com.mongodb.ServerApi;
import com.mongodb.ServerApiVersion;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.anju.platform.error.FailureClassifier;
import io.anju.platform.facts.FactCodec;
import io.anju.platform.lease.Leases;
import io.anju.platform.time.SystemTime;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ProducerFactory;

/** The service's own database, used through MongoDB's Stable API V1 alone. */
@Configuration(proxyBeanMethods = false)
public class StoreConfiguration {

  /** Also how long a server may take to answer the driver's monitor before it counts as down. */
  private static final int CONNECT_SECONDS = 5;

  private static final int SELECT_SECONDS = 3;

  @Bean
  MongoClientSettingsBuilderCustomizer stableApi() {
    return settings ->
        settings
            .serverApi(
                ServerApi.builder()
                    .version(ServerApiVersion.V1)
                    .strict(true)
                    .deprecationErrors(true)
                    .build())
            .applyToClusterSettings(
                cluster -> cluster.serverSelectionTimeout(SELECT_SECONDS, TimeUnit.SECONDS))
            .applyToSocketSettings(socket ->
                socket
                    .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                    .readTimeout(30, TimeUnit.SECONDS));
  }

  @Bean
  MongoDatabase database(
      MongoClient client,
      @Value("${spring.application.name}") String service,
      @Value("${anju.store.startup-wait}") Duration startupWait,
      SystemTime time) {
    var database = client.getDatabase("anju_" + service);
    StoreStartup.await(
        () -> database.runCommand(new Document("ping", 1)), startupWait, time.clock());
    return database;
  }

  @Bean
  FailureClassifier storeFailures() {
    return new MongoFailureClassifier();
  }

  @Bean
  Leases leases(MongoDatabase database, SystemTime time) {
    return new MongoLeases(database, time.clock());
  }

  @Bean
  Sweep sweep(Leases leases, SystemTime time) {
    return new Sweep(leases, time.clock());
  }

  @Bean
  Relay relay(
      ProducerFactory<String, byte[]> producers,
      FactCodec codec,
      MeterRegistry meters,
      Sweep sweep,
      SystemTime time) {
    return new Relay(producers, codec, meters, sweep, time.clock());
  }

  @Bean
  AggregateStore aggregateStore(
      MongoDatabase database, FactCodec codec, Relay relay, SystemTime time) {
    return new AggregateStore(database, codec, relay, time.clock());
  }
}
