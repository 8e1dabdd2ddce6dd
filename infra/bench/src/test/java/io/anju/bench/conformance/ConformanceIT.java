package io.anju.bench.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.anju.bench.conformance.ConformanceRun.Verdict;
import io.anju.store.Store;
import io.anju.store.StoreSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ConformanceIT {
  private static Store store;
  private static MongoClient client;

  @BeforeAll
  static void start(@TempDir Path data) {
    store = Store.open(StoreSettings.forDirectory(data).withMemory(64L << 20));
    client = MongoClients.create(store.uri());
  }

  @AfterAll
  static void stop() {
    client.close();
    assertThat(store.check()).isEmpty();
    store.close();
  }

  @TestFactory
  Stream<DynamicTest> embedded_store_answers_every_case_as_expected() {
    return new ConformanceRun(client)
        .run(ConformanceCase.all()).stream()
            .map(result ->
                DynamicTest.dynamicTest(
                    result.tested().name(),
                    () -> {
                      assertThat(result.differences()).isEmpty();
                      assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
                    }));
  }

  @Test
  void reply_that_is_not_as_expected_fails_the_case_and_is_shown_in_the_table() {
    var wrong =
        new ConformanceCase(
            "count of nothing",
            "reference/command/count/",
            List.of(),
            List.of(),
            new Document("count", "c"),
            Expectation.of(new Document("expect", new Document("n", 1))),
            Expectation.of(new Document()));
    var results = new ConformanceRun(client).run(List.of(wrong));
    assertThat(results.getFirst().verdict()).isEqualTo(Verdict.FAILED);
    assertThat(ConformanceBench.table(results))
        .contains("n is 0, expected 1")
        .contains("0 of 1 passed, 1 failed");
  }
}
