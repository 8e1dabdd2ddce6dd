package io.anju.intake.source;

import io.anju.intake.source.PullBook.Note;
import io.anju.platform.error.RegistryException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * An address a bureau publishes its file at. It is fetched over TLS, with the trust of the machine and no redirects; over plain
 * HTTP from this machine alone. What has not changed (RFC 9110, 13.1) is not fetched again.
 */
final class Pull implements Source {

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
  private static final int LONGEST_DOUBLING = 10;
  private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(30);
  private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;

  private final URI url;
  private final Standing standing;
  private final Duration every;
  private final Duration patience;
  private final Inbox inbox;
  private final PullBook book;
  private final HttpClient http;
  private final Clock clock;

  /**
   * @param patience how long the body may say nothing before it is given up and fetched anew later
   * @throws IllegalArgumentException where the address is not one to be trusted
   */
  Pull(URI url, Standing standing, Duration every, Duration patience, Inbox inbox, PullBook book, HttpClient http, Clock clock) {
    boolean here = "http".equals(url.getScheme()) && THIS_MACHINE.contains(String.valueOf(url.getHost()));
    if (!here && !"https".equals(url.getScheme())) {
      throw new IllegalArgumentException("only https addresses are fetched: " + url);
    }
    if (Standing.type(url.getPath()).isEmpty()) {
      throw new IllegalArgumentException("no file of rows by its name: " + url);
    }
    this.url = url;
    this.standing = standing;
    this.every = every;
    this.patience = patience;
    this.inbox = inbox;
    this.book = book;
    this.http = http;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "address " + url;
  }

  @Override
  public void look(BooleanSupplier mine) throws IOException {
    var note = book.find(url.toString()).orElse(Note.NEVER);
    if (clock.instant().isBefore(note.nextAt())) {
      return;
    }
    try {
      book.put(url.toString(), fetched(note, mine));
    } catch (IOException | RegistryException failed) {
      var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(note.failures(), LONGEST_DOUBLING));
      book.put(url.toString(), new Note(clock.instant().plus(pause.compareTo(every) < 0 ? pause : every), note.failures() + 1, note.etag(),
          note.lastModified()));
      throw failed;
    }
  }

  private Note fetched(Note note, BooleanSupplier mine) throws IOException {
    var request = HttpRequest.newBuilder(url).timeout(ANSWERS_WITHIN);
    note.etag().ifPresent(tag -> request.header("If-None-Match", tag));
    note.lastModified().ifPresent(at -> request.header("If-Modified-Since", at));
    HttpResponse<InputStream> answer;
    try {
      answer = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IOException(stopping);
    }
    try (var body = new AttendedStream(answer.body(), patience)) {
      var next = clock.instant().plus(every);
      if (answer.statusCode() == NOT_MODIFIED) {
        return new Note(next, 0, note.etag(), note.lastModified());
      }
      if (answer.statusCode() != OK) {
        throw new IOException("answered " + answer.statusCode());
      }
      var etag = answer.headers().firstValue("ETag");
      var lastModified = answer.headers().firstValue("Last-Modified");
      var mark = String.join("\n", name(), etag.or(() -> lastModified).orElseGet(() -> note.nextAt().toString()));
      inbox.take(mark, standing, Standing.type(url.getPath()).orElseThrow(), () -> new HeldStream(body, mine));
      return new Note(next, 0, etag, lastModified);
    }
  }
}
