package io.anju.intake.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.anju.intake.job.Stage;
import io.anju.intake.source.PullBook.Note;
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

class PullTest {

  private static final Duration PATIENCE = Duration.ofMillis(200);

  @TempDir private Path spool;
  private final Map<String, Note> notes = new HashMap<>();
  private final List<String> conditions = new ArrayList<>();
  private HeldJobsFixture jobs;
  private HttpServer bureau;
  private int status = 200;
  private int promised;
  private volatile CountDownLatch stalls = new CountDownLatch(0);

  @BeforeEach
  void publish() throws IOException {
    jobs = new HeldJobsFixture(spool);
    bureau = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    bureau.createContext("/", exchange -> {
      conditions.add(String.valueOf(exchange.getRequestHeaders().getFirst("If-None-Match")));
      byte[] body = "uscc,name".getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("ETag", "\"7\"");
      exchange.sendResponseHeaders(status, status == 200 ? Math.max(promised, body.length) : -1);
      if (status == 200) {
        exchange.getResponseBody().write(body);
        exchange.getResponseBody().flush();
      }
      await(stalls);
      exchange.close();
    });
    bureau.start();
  }

  @AfterEach
  void close() {
    stalls.countDown();
    bureau.stop(0);
  }

  private Pull pull(String url) {
    return new Pull(URI.create(url), HeldJobsFixture.NIGHTLY, Duration.ofHours(6), PATIENCE, jobs.inbox, new PullBook() {
      @Override
      public Optional<Note> find(String of) {
        return Optional.ofNullable(notes.get(of));
      }

      @Override
      public void put(String of, Note note) {
        notes.put(of, note);
      }
    }, HttpClient.newHttpClient(), HeldJobsFixture.CLOCK);
  }

  private static void await(CountDownLatch until) throws IOException {
    try {
      until.await();
    } catch (InterruptedException over) {
      throw new IOException(over);
    }
  }

  private Pull here() {
    return pull("http://127.0.0.1:" + bureau.getAddress().getPort() + "/employment.csv");
  }

  private Note due() {
    var note = notes.values().iterator().next();
    notes.replaceAll((_, known) -> new Note(HeldJobsFixture.CLOCK.instant(), known.failures(), known.etag(), known.lastModified()));
    return note;
  }

  @Test
  void what_was_published_is_fetched_once_and_asked_for_again_only_if_it_has_changed() throws IOException {
    here().look(() -> true);
    assertThat(jobs.only().stage()).isInstanceOf(Stage.Running.class);
    here().look(() -> true);
    assertThat(due().nextAt()).isEqualTo(HeldJobsFixture.CLOCK.instant().plus(Duration.ofHours(6)));
    status = 304;
    here().look(() -> true);
    assertThat(conditions).containsExactly("null", "\"7\"");
    assertThat(jobs.held).hasSize(1);
    assertThat(due().etag()).contains("\"7\"");
  }

  @Test
  @Timeout(30)
  void a_body_that_stalls_is_given_up_and_the_whole_file_fetched_later() throws IOException {
    stalls = new CountDownLatch(1);
    promised = 500;
    assertThatThrownBy(() -> here().look(() -> true)).isInstanceOf(Exception.class);
    stalls.countDown();
    assertThat(due().failures()).isOne();
    assertThat(jobs.only().stage()).isInstanceOf(Stage.Uploading.class);
    promised = 0;
    here().look(() -> true);
    assertThat(jobs.only().stage()).isInstanceOf(Stage.Running.class);
    assertThat(due().failures()).isZero();
  }

  @Test
  void what_cannot_be_fetched_is_tried_again_later_and_later_and_what_broke_off_becomes_no_job_that_runs() {
    status = 503;
    assertThatThrownBy(() -> here().look(() -> true)).isInstanceOf(IOException.class);
    assertThat(due().nextAt()).isEqualTo(HeldJobsFixture.CLOCK.instant().plusSeconds(30));
    assertThatThrownBy(() -> here().look(() -> true)).isInstanceOf(IOException.class);
    assertThat(due()).satisfies(note -> {
      assertThat(note.failures()).isEqualTo(2);
      assertThat(note.nextAt()).isEqualTo(HeldJobsFixture.CLOCK.instant().plusSeconds(60));
    });
    status = 200;
    promised = 500;
    assertThatThrownBy(() -> here().look(() -> true)).isInstanceOf(Exception.class);
    assertThat(jobs.only().stage()).isInstanceOf(Stage.Uploading.class);
    promised = 0;
    due();
    assertThat(here()).satisfies(pull -> pull.look(() -> true));
    assertThat(jobs.only().stage()).isInstanceOf(Stage.Running.class);
  }

  @Test
  void only_addresses_behind_tls_are_fetched_and_nobody_is_followed_elsewhere() {
    assertThatThrownBy(() -> pull("http://bureau.example.cn/employment.csv")).hasMessageContaining("https");
    assertThatThrownBy(() -> pull("ftp://127.0.0.1/employment.csv")).hasMessageContaining("https");
    assertThatThrownBy(() -> pull("https://bureau.example.cn/employment.zip")).hasMessageContaining("no file of rows");
    assertThat(pull("https://bureau.example.cn/employment.xlsx").name()).contains("bureau.example.cn");
    status = 302;
    assertThatThrownBy(() -> here().look(() -> true)).hasMessageContaining("302");
    assertThat(jobs.held).isEmpty();
  }

  @Test
  void a_certificate_nobody_vouches_for_is_refused() throws Exception {
    var impostor = SelfSignedFixture.serving(spool);
    try {
      assertThatThrownBy(() -> pull("https://127.0.0.1:" + impostor.getAddress().getPort() + "/employment.csv").look(() -> true))
          .isInstanceOf(SSLException.class);
      assertThat(jobs.held).isEmpty();
    } finally {
      impostor.stop(0);
    }
  }
}
