package io.anju.imports.source;

import io.anju.imports.source.FetchStateRepository.FetchState;
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
 * An address at which a bureau publishes a file. It is fetched over TLS with the trust store of the
 * machine and without following redirects; plain HTTP is allowed for this machine only. A file that
 * has not changed (RFC 9110, 13.1) is not fetched again.
 */
final class HttpSource implements ImportSource {

  private static final Duration FIRST_RETRY_DELAY = Duration.ofSeconds(30);
  private static final int MAX_BACKOFF_EXPONENT = 10;
  private static final Duration RESPONSE_TIMEOUT = Duration.ofSeconds(30);
  private static final Set<String> LOOPBACK_HOSTS = Set.of("127.0.0.1", "localhost", "[::1]");
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;

  private final URI url;
  private final ImportTemplate template;
  private final Duration interval;
  private final Duration readTimeout;
  private final SourceSubmissions submissions;
  private final FetchStateRepository repository;
  private final HttpClient http;
  private final Clock clock;

  /**
   * @param readTimeout how long reading the body may wait before the fetch is abandoned and retried
   *     later
   * @throws IllegalArgumentException where the address is not allowed
   */
  HttpSource(
      URI url,
      ImportTemplate template,
      Duration interval,
      Duration readTimeout,
      SourceSubmissions submissions,
      FetchStateRepository repository,
      HttpClient http,
      Clock clock) {
    boolean loopback =
        "http".equals(url.getScheme()) && LOOPBACK_HOSTS.contains(String.valueOf(url.getHost()));
    if (!loopback && !"https".equals(url.getScheme())) {
      throw new IllegalArgumentException("only https addresses are fetched: " + url);
    }
    if (ImportTemplate.fileTypeOf(url.getPath()).isEmpty()) {
      throw new IllegalArgumentException("no file of rows by its name: " + url);
    }
    this.url = url;
    this.template = template;
    this.interval = interval;
    this.readTimeout = readTimeout;
    this.submissions = submissions;
    this.repository = repository;
    this.http = http;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "address " + url;
  }

  @Override
  public void poll(BooleanSupplier holdsLease) throws IOException {
    var state = repository.find(url.toString()).orElse(FetchState.NEVER);
    if (clock.instant().isBefore(state.nextAt())) {
      return;
    }
    try {
      repository.put(url.toString(), fetch(state, holdsLease));
    } catch (IOException | RegistryException failed) {
      var delay =
          FIRST_RETRY_DELAY.multipliedBy(1L << Math.min(state.failures(), MAX_BACKOFF_EXPONENT));
      repository.put(
          url.toString(),
          new FetchState(
              clock.instant().plus(delay.compareTo(interval) < 0 ? delay : interval),
              state.failures() + 1,
              state.etag(),
              state.lastModified()));
      throw failed;
    }
  }

  private FetchState fetch(FetchState state, BooleanSupplier holdsLease) throws IOException {
    var request = HttpRequest.newBuilder(url).timeout(RESPONSE_TIMEOUT);
    state.etag().ifPresent(tag -> request.header("If-None-Match", tag));
    state.lastModified().ifPresent(at -> request.header("If-Modified-Since", at));
    HttpResponse<InputStream> response;
    try {
      response = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IOException(stopping);
    }
    try (var body = new ReadTimeoutInputStream(response.body(), readTimeout)) {
      var next = clock.instant().plus(interval);
      if (response.statusCode() == NOT_MODIFIED) {
        return new FetchState(next, 0, state.etag(), state.lastModified());
      }
      if (response.statusCode() != OK) {
        throw new IOException("answered " + response.statusCode());
      }
      var etag = response.headers().firstValue("ETag");
      var lastModified = response.headers().firstValue("Last-Modified");
      var fingerprint =
          String.join(
              "\n", name(), etag.or(() -> lastModified).orElseGet(() -> state.nextAt().toString()));
      submissions.submit(
          fingerprint,
          template,
          ImportTemplate.fileTypeOf(url.getPath()).orElseThrow(),
          () -> new LeaseCheckingInputStream(body, holdsLease));
      return new FetchState(next, 0, etag, lastModified);
    }
  }
}
