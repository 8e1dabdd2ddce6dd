package io.anju.employment.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.anju.employment.EmploymentApplication;
import io.anju.employment.MadeUpFixture;
import io.anju.employment.statistics.mongo.MongoCountSource;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Eventually;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.IntegrationTest;
import io.anju.platform.fixture.Tokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@IntegrationTest
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    classes = EmploymentApplication.class,
    properties = "spring.config.name=employment")
class StatisticsIT {

  private static final Logger LOG = LoggerFactory.getLogger(StatisticsIT.class);
  private static final int JOBS = Integer.getInteger("anju.count.jobs", 12_000);
  private static final int BATCH = 1_000;
  private static final String PATH = "/api/employment-statistics";
  private static final String CITY = "4419";

  @LocalServerPort private int port;

  @Test
  void filed_employments_are_counted_and_published_with_small_numbers_suppressed() {
    var clerk = Http.at(port, Tokens.official(Role.LABOUR_CLERK, CITY + "00"));
    String plant = MadeUpFixture.uscc();
    String bank = MadeUpFixture.uscc();
    clerk.put("/api/enterprises/" + plant, Map.of("name", "海纳电子", "industry", "C3921"));
    clerk.put("/api/enterprises/" + bank, Map.of("name", "海纳银行", "industry", "66"));
    hire(clerk, plant, 12);
    hire(clerk, bank, 3);
    var resident = clerk.as(Tokens.person(Role.RESIDENT, "abcdefghijklmnopqrstuvwxyz"));
    assertThat(resident.post(PATH + "/recount", Map.of()).status()).isEqualTo(403);
    assertThat(
            clerk
                .as(Tokens.official(Role.ADMINISTRATOR, "44"))
                .post(PATH + "/recount", Map.of())
                .status())
        .isEqualTo(202);
    String month = "&from=2026-05&to=2026-05";
    var total =
        Eventually.eventually(
            () -> resident.get(PATH + "?by=month&division=" + CITY + month).body(),
            body -> body.at("/items/0/employed").asInt() == 15);
    assertThat(total.path("countedAt").isNull()).isFalse();
    var industries =
        resident
            .get(PATH + "?division=" + CITY + month, "Accept-Language", "en")
            .body()
            .path("items");
    assertThat(
            industries
                .valueStream()
                .filter(item -> item.path("key").asString().equals("J"))
                .findFirst()
                .orElseThrow()
                .path("withheld")
                .asBoolean())
        .isTrue();
    var manufacturing =
        industries
            .valueStream()
            .filter(item -> item.path("key").asString().equals("C"))
            .findFirst()
            .orElseThrow();
    assertThat(manufacturing.path("name").asString()).isEqualTo("Manufacturing");
    assertThat(manufacturing.path("employed").isNull())
        .as("otherwise 15 - 12 would disclose the three")
        .isTrue();
    assertThat(
            codes(resident.get(PATH + "?division=441900001&by=age&from=2026-05&to=2026-01").body()))
        .containsExactlyInAnyOrder(
            "by not-one-of", "division not-a-city-or-district", "to until-before-from");
    assertThat(codes(resident.get(PATH + "?division=441900&by=division").body()))
        .containsExactly("division not-a-city-or-district");
    assertThat(resident.get(PATH + "?division=4401").body().path("items").size()).isZero();
    assertThat(resident.get(PATH + "?division=x").status()).isEqualTo(400);
  }

  @Test
  void all_records_are_read_across_pages(@Autowired MongoDatabase database) {
    var collection = database.getCollection("countedJobs", BsonDocument.class);
    for (int from = 0; from < JOBS; from += BATCH) {
      collection.insertMany(
          IntStream.range(from, Math.min(from + BATCH, JOBS)).mapToObj(StatisticsIT::job).toList());
    }
    long begun = System.nanoTime();
    var counted = new AtomicInteger();
    new MongoCountSource(collection, collection)
        .forEachJob(_ -> counted.incrementAndGet(), Runnable::run);
    double seconds = (System.nanoTime() - begun) / (double) Duration.ofSeconds(1).toNanos();
    LOG.info(
        "{} jobs read for counting in {} s, {} a second",
        counted,
        seconds,
        Math.round(counted.get() / seconds));
    collection.drop();
    assertThat(counted.get()).isEqualTo(JOBS);
  }

  /** A stored record, with the fields that are counted and others. */
  private static BsonDocument job(int number) {
    return BsonDocument.parse(
        """
        {_id: "job-%09d", version: {$numberLong: "1"}, state: {
         personId: "abcdefghijklmnopqrstuvwxyz", uscc: "91350100M000100Y43",
         enterpriseName: "海纳电子有限公司", occupation: "4020501", contract: "OPEN_ENDED",
         from: {$date: "2020-01-01T00:00:00Z"},
         ended: false, division: "440105", nameDigest: "abcdefghijklmnopqrstuvwxyz",
         updatedAt: {$date: "2026-01-01T00:00:00Z"}}}
        """
            .formatted(number));
  }

  private static void hire(Http clerk, String uscc, int people) {
    IntStream.range(0, people)
        .forEach(_ ->
            assertThat(
                    clerk
                        .post(
                            "/api/employments",
                            Map.of(
                                "document",
                                MadeUpFixture.document(),
                                "uscc",
                                uscc,
                                "contract",
                                "FIXED_TERM",
                                "from",
                                "2026-03-01"))
                        .status())
                .isEqualTo(201));
  }

  private static List<String> codes(JsonNode problem) {
    return problem
        .path("errors")
        .valueStream()
        .map(error -> error.path("field").asString() + " " + error.path("code").asString())
        .toList();
  }
}
