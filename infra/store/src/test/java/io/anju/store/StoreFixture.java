package io.anju.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ServerApi;
import com.mongodb.ServerApiVersion;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Duration;

/** Stores and clients for tests, as the services use them. */
final class StoreFixture {
  private static final long SMALL = 64L << 20;

  private StoreFixture() {}

  static Store store(Path data) {
    return Store.open(
        StoreSettings.forDirectory(data)
            .withMemory(SMALL)
            .withTtlSweepInterval(Duration.ofMillis(50)));
  }

  static MongoClient client(String uri, boolean strict) {
    return MongoClients.create(
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(uri))
            .serverApi(ServerApi.builder().version(ServerApiVersion.V1).strict(strict).build())
            .build());
  }
}
