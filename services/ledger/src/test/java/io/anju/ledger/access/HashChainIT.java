package io.anju.ledger.access;

import static io.anju.ledger.access.AccessFixture.accesses;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.anju.ledger.access.Verification.Outcome.Intact;
import io.anju.ledger.access.mongo.MongoEntryStore;
import io.anju.platform.fixture.TestServers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The chain on a real store, written by several replicas. */
class HashChainIT {

  private final MongoClient client = MongoClients.create(TestServers.mongo());
  private final MongoDatabase database = client.getDatabase("anju_ledger_chain");

  @BeforeEach
  void empty() {
    database.drop();
  }

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void concurrent_replicas_neither_fork_nor_lose_nor_duplicate() throws Exception {
    List<Callable<Void>> replicas =
        IntStream.range(0, 4)
            .mapToObj(replica ->
                (Callable<Void>)
                    () -> {
                      var chain = new HashChain(new MongoEntryStore(database));
                      for (int batch = 0; batch < 10; batch++) {
                        chain.append(
                            accesses("r", (batch + replica) * 50, (batch + replica) * 50 + 120));
                      }
                      return null;
                    })
            .toList();
    try (var threads = Executors.newFixedThreadPool(replicas.size())) {
      for (var replica : threads.invokeAll(replicas)) {
        replica.get();
      }
    }
    assertHolds((9 + 3) * 50 + 120);
  }

  @Test
  void next_writer_completes_a_partial_append() {
    var entries = new MongoEntryStore(database);
    var cutOff = new ArrayList<>(Entry.Head.NONE.nextEntries(accesses("r", 0, 100)));
    entries.append(cutOff.subList(0, 37));
    new HashChain(new MongoEntryStore(database)).append(accesses("r", 0, 100));
    new HashChain(new MongoEntryStore(database)).append(accesses("r", 50, 150));
    assertHolds(150);
  }

  private void assertHolds(int entries) {
    assertThat(Verification.of(new MongoEntryStore(database)))
        .isInstanceOfSatisfying(
            Intact.class, intact -> assertThat(intact.head().seq()).isEqualTo(entries));
    assertThat(
            database
                .getCollection("entries")
                .distinct("record.id", String.class)
                .into(new ArrayList<>()))
        .hasSize(entries);
  }
}
