package io.anju.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/**
 * A service behind the gateway. By default it echoes the request; it can respond otherwise, hang
 * and be stopped.
 */
final class BackendFixture implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String name;
  private final AtomicInteger calls = new AtomicInteger();
  private final int port;
  private HttpServer server;
  private volatile HttpHandler handler;
  private volatile CountDownLatch unfrozen = new CountDownLatch(0);

  private BackendFixture(String name, int port) {
    this.name = name;
    this.handler = this::echo;
    this.server = serve(port);
    this.port = server.getAddress().getPort();
  }

  static BackendFixture named(String name) {
    return new BackendFixture(name, 0);
  }

  String url() {
    return "http://127.0.0.1:" + port;
  }

  int calls() {
    return calls.get();
  }

  void handleWith(HttpHandler other) {
    handler = other;
  }

  /** Hangs: connections are accepted, but no request gets a response. */
  void freeze() {
    unfrozen = new CountDownLatch(1);
  }

  void unfreeze() {
    unfrozen.countDown();
  }

  void awaitUnfrozen() {
    try {
      unfrozen.await();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  void stop() {
    server.stop(0);
  }

  void restart() {
    server = serve(port);
  }

  /** Restores the initial behaviour. */
  void reset() {
    unfreeze();
    handler = this::echo;
  }

  @Override
  public void close() {
    unfreeze();
    server.stop(0);
  }

  static HttpHandler always(int status, String type, String body) {
    return exchange -> {
      exchange.getRequestBody().readAllBytes();
      answer(exchange, status, type, body);
    };
  }

  static void answer(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", type);
    boolean bare = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, bare ? -1 : bytes.length == 0 ? -1 : bytes.length);
    if (!bare) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  private HttpServer serve(int at) {
    try {
      var made = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 0);
      made.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      made.createContext("/", this::handle);
      made.start();
      return made;
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    calls.incrementAndGet();
    awaitUnfrozen();
    handler.handle(exchange);
  }

  private void echo(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    exchange
        .getRequestHeaders()
        .forEach((header, values) -> headers.put(header.toLowerCase(), String.join(",", values)));
    exchange.getResponseHeaders().add("ETag", "\"7\"");
    exchange.getResponseHeaders().add("Anju-Seen", "cGVyc29u");
    exchange.getResponseHeaders().add("Location", "/api/persons/made");
    if (exchange.getRequestMethod().equals("OPTIONS")) {
      exchange.getResponseHeaders().add("Allow", "GET,HEAD,OPTIONS");
    }
    answer(
        exchange,
        200,
        "application/json",
        JSON.writeValueAsString(
            Map.of(
                "service",
                name,
                "method",
                exchange.getRequestMethod(),
                "uri",
                exchange.getRequestURI().toString(),
                "headers",
                headers,
                "body",
                new String(body, StandardCharsets.UTF_8),
                "bytes",
                body.length)));
  }
}
