package io.anju.ledger.access;

import static io.anju.platform.fixture.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.ledger.AccessAction;
import io.anju.ledger.accountability.Accountability;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.json.JsonMapper;

class AccountabilityIT extends LedgerIT {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final YearMonth LAST = YearMonth.now(ZONE).minusMonths(1);

  @Autowired private HashChain chain;
  @Autowired private Accountability accountability;

  @Value("${local.server.port}")
  private int port;

  @Test
  void everybody_reads_the_counts_of_a_complete_month_without_a_token() throws Exception {
    var at = LAST.atDay(10).atStartOfDay(ZONE).toInstant();
    chain.append(
        IntStream.range(0, 24)
            .mapToObj(i -> {
              var like = AccessFixture.access("public-" + i);
              return new AccessRecord(
                  like.id(),
                  at,
                  like.subject(),
                  like.role(),
                  Optional.of("469901"),
                  like.purpose(),
                  like.caseNumber(),
                  i < 12 ? AccessAction.READ : AccessAction.REFUSED,
                  like.persons(),
                  List.of(),
                  like.resource(),
                  like.service(),
                  Optional.empty(),
                  Optional.empty());
            })
            .toList());
    accountability.count();
    accountability.count();
    var body = eventually(() -> get("?division=4699"), found -> found.contains("\"accesses\":10"));
    var row = new JsonMapper().readTree(body).at("/rows/0");
    assertThat(row.at("/key/division").asString()).isEqualTo("469901");
    assertThat(row.at("/key/role").asString()).isEqualTo("police-officer");
    assertThat(row.at("/unmaskings").asInt()).isZero();
    assertThat(row.at("/refusals").asInt()).isEqualTo(10);
    assertThat(get("?division=469901&from=2026-05&to=2026-04")).contains("\"to\"");
    assertThat(get("")).contains("\"division\"");
  }

  private String get(String query) {
    try (var client = HttpClient.newHttpClient()) {
      var uri = URI.create("http://127.0.0.1:" + port + "/api/statistics/accountability" + query);
      return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
    } catch (IOException | InterruptedException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
