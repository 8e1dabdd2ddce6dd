package io.anju.imports.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.anju.imports.Stage;
import io.anju.imports.source.FetchStateRepository.FetchState;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class HttpSourceTest {

  private static final Duration READ_TIMEOUT = Duration.ofMillis(200);

  @TempDir private Path spool;
  private final Map<String, FetchState> states = new HashMap<>();
  private final List<String> conditions = new ArrayList<>();
  private InMemoryImportJobsFixture jobs;
  private HttpServer bureau;
  private int status = 200;
  private int contentLength;
  private volatile CountDownLatch stall = new CountDownLatch(0);

  @BeforeEach
  void publish() throws IOException {
    jobs = new InMemoryImportJobsFixture(spool);
    bureau = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    bureau.createContext(
        "/",
        exchange -> {
          conditions.add(String.valueOf(exchange.getRequestHeaders().getFirst("If-None-Match")));
          byte[] body = "uscc,name".getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("ETag", "\"7\"");
          exchange.sendResponseHeaders(
              status, status == 200 ? Math.max(contentLength, body.length) : -1);
          if (status == 200) {
            exchange.getResponseBody().write(body);
            exchange.getResponseBody().flush();
          }
          await(stall);
          exchange.close();
        });
    bureau.start();
  }

  @AfterEach
  void close() {
    stall.countDown();
    bureau.stop(0);
  }

  private HttpSource httpSource(String url) {
    return new HttpSource(
        URI.create(url),
        InMemoryImportJobsFixture.NIGHTLY,
        Duration.ofHours(6),
        READ_TIMEOUT,
        jobs.submissions,
        new FetchStateRepository() {
          @Override
          public Optional<FetchState> find(String of) {
            return Optional.ofNullable(states.get(of));
          }

          @Override
          public void put(String of, FetchState state) {
            states.put(of, state);
          }
        },
        HttpClient.newHttpClient(),
        InMemoryImportJobsFixture.CLOCK);
  }

  private static void await(CountDownLatch until) throws IOException {
    try {
      until.await();
    } catch (InterruptedException over) {
      throw new IOException(over);
    }
  }

  private HttpSource localSource() {
    return httpSource("http://127.0.0.1:" + bureau.getAddress().getPort() + "/employment.csv");
  }

  private FetchState makeDue() {
    var state = states.values().iterator().next();
    states.replaceAll((_, known) ->
        new FetchState(
            InMemoryImportJobsFixture.CLOCK.instant(),
            known.failures(),
            known.etag(),
            known.lastModified()));
    return state;
  }

  @Test
  void published_file_is_fetched_once_and_again_only_when_modified() throws IOException {
    localSource().poll(() -> true);
    assertThat(jobs.only().stage()).isInstanceOf(Stage.Running.class);
    localSource().poll(() -> true);
    assertThat(makeDue().nextAt())
        .isEqualTo(InMemoryImportJobsFixture.CLOCK.instant().plus(Duration.ofHours(6)));
    status = 304;
    localSource().poll(() -> true);
    assertThat(conditions).containsExactly("null", "\"7\"");
    assertThat(jobs.jobs).hasSize(1);
    assertThat(makeDue().etag()).contains("\"7\"");
  }

  @Test
  @Timeout(30)
  void stalled_body_times_out_and_the_whole_file_is_fetched_later() throws IOException {
    stall = new CountDownLatch(1);
    contentLength = 500;
    assertThatThrownBy(() -> localSource().poll(() -> true)).isInstanceOf(Exception.class);
    stall.countDown();
    assertThat(makeDue().failures()).isOne();
    assertThat(jobs.only().stage()).isInstanceOf(Stage.Uploading.class);
    contentLength = 0;
    localSource().poll(() -> true);
    assertThat(jobs.only().stage()).isInstanceOf(Stage.Running.class);
    assertThat(makeDue().failures()).isZero();
  }

  @Test
  void failed_fetch_is_retried_with_backoff_and_interrupted_upload_never_runs() {
    status = 503;
    assertThatThrownBy(() -> localSource().poll(() -> true)).isInstanceOf(IOException.class);
    assertThat(makeDue().nextAt())
        .isEqualTo(InMemoryImportJobsFixture.CLOCK.instant().plusSeconds(30));
    assertThatThrownBy(() -> localSource().poll(() -> true)).isInstanceOf(IOException.class);
    assertThat(makeDue())
        .satisfies(state -> {
          assertThat(state.failures()).isEqualTo(2);
          assertThat(state.nextAt())
              .isEqualTo(InMemoryImportJobsFixture.CLOCK.instant().plusSeconds(60));
        });
    status = 200;
    contentLength = 500;
    assertThatThrownBy(() -> localSource().poll(() -> true)).isInstanceOf(Exception.class);
    assertThat(jobs.only().stage()).isInstanceOf(Stage.Uploading.class);
    contentLength = 0;
    makeDue();
    assertThat(localSource()).satisfies(source -> source.poll(() -> true));
    assertThat(jobs.only().stage()).isInstanceOf(Stage.Running.class);
  }

  @Test
  void only_https_addresses_are_fetched_and_redirects_are_not_followed() {
    assertThatThrownBy(() -> httpSource("http://bureau.example.cn/employment.csv"))
        .hasMessageContaining("https");
    assertThatThrownBy(() -> httpSource("ftp://127.0.0.1/employment.csv"))
        .hasMessageContaining("https");
    assertThatThrownBy(() -> httpSource("https://bureau.example.cn/employment.zip"))
        .hasMessageContaining("no file of rows");
    assertThat(httpSource("https://bureau.example.cn/employment.xlsx").name())
        .contains("bureau.example.cn");
    status = 302;
    assertThatThrownBy(() -> localSource().poll(() -> true)).hasMessageContaining("302");
    assertThat(jobs.jobs).isEmpty();
  }

  @Test
  void untrusted_certificate_is_refused() throws Exception {
    var server = SelfSignedFixture.serving(spool);
    try {
      assertThatThrownBy(() ->
              httpSource("https://127.0.0.1:" + server.getAddress().getPort() + "/employment.csv")
                  .poll(() -> true))
          .isInstanceOf(SSLException.class);
      assertThat(jobs.jobs).isEmpty();
    } finally {
      server.stop(0);
    }
  }
}
