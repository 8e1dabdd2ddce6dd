package io.anju.standalone.upload;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A registry that counts bytes and knows one job. */
final class RegistryStubFixture implements AutoCloseable {

  final List<String> requestedRanges = new ArrayList<>();
  volatile String outcome = "\"state\":\"DONE\"";
  volatile boolean failsOnce;
  volatile long received;
  private volatile long total;
  private final HttpServer server;

  RegistryStubFixture() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/api/import-jobs", this::handle);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void handle(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    String path = exchange.getRequestURI().getPath();
    String range = exchange.getRequestHeaders().getFirst("Content-Range");
    if (path.endsWith("/rejects")) {
      respond(exchange, 200, "line,column");
      return;
    }
    if (path.endsWith("/confirmation")) {
      outcome = "\"state\":\"DONE\"";
    }
    if (range != null) {
      requestedRanges.add(range);
      if (exchange.getRequestMethod().equals("PUT") && failsOnce) {
        failsOnce = false;
        respond(exchange, 503, "{}");
        return;
      }
      String[] parts = range.substring("bytes ".length()).split("[-/]");
      received = Long.parseLong(parts[0]) + body.length;
      total = Long.parseLong(parts[2]);
    }
    String state = received < total ? "\"state\":\"UPLOADING\"" : outcome;
    respond(exchange, 200, "{\"jobId\":\"j\",\"bytes\":" + received + "," + state + "}");
  }

  private static void respond(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
