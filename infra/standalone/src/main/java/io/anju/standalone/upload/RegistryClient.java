package io.anju.standalone.upload;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the registry through the gateway; retries while it does not answer. */
final class RegistryClient {

  private static final Duration REQUEST_TIMEOUT = Duration.ofMinutes(2);
  private static final int MAX_ATTEMPTS = 60;
  private static final long PAUSE_MILLIS = 1_000;
  private static final int UNAUTHENTICATED = 401;
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;
  private static final int TOO_MANY = 429;

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(REQUEST_TIMEOUT)
          .build();
  private final URI address;
  private final RefreshableToken token;
  private final BilingualMessages messages;

  /**
   * @param messages in whose language the registry answers
   */
  RegistryClient(URI address, RefreshableToken token, BilingualMessages messages) {
    this.address = address;
    this.token = token;
    this.messages = messages;
  }

  JsonNode get(String path) throws IOException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      var response =
          attempt(request("GET", path, "", new byte[0]), HttpResponse.BodyHandlers.ofString());
      if (response.isPresent()) {
        return read(response.get());
      }
      pauseBeforeRetry(attempt);
    }
  }

  /** Sent once, or the second time with a new token; a refusal is final, and so is no answer. */
  JsonNode send(
      String method,
      String path,
      String type,
      String range,
      Optional<String> idempotencyKey,
      byte[] body)
      throws IOException, InterruptedException {
    return trySend(method, path, type, range, idempotencyKey, body)
        .orElseThrow(() -> new RequestRejectedException(unavailableMessage()));
  }

  /**
   * Empty where there was no answer, or one that may be another the next time: what became of it
   * has to be asked.
   */
  Optional<JsonNode> trySend(
      String method,
      String path,
      String type,
      String range,
      Optional<String> idempotencyKey,
      byte[] body)
      throws IOException, InterruptedException {
    var request = request(method, path, type, body);
    idempotencyKey.ifPresent(key -> request.header("Idempotency-Key", key));
    if (!range.isEmpty()) {
      request.header("Content-Range", range);
    }
    var response = attempt(request, HttpResponse.BodyHandlers.ofString());
    if (response.isEmpty() || response.get().statusCode() == CONFLICT) {
      Thread.sleep(PAUSE_MILLIS);
      return Optional.empty();
    }
    return Optional.of(read(response.get()));
  }

  void download(String path, Path file) throws IOException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      var response =
          attempt(request("GET", path, "", new byte[0]), HttpResponse.BodyHandlers.ofFile(file));
      if (response.isPresent()) {
        if (response.get().statusCode() / 100 != 2) {
          throw new RequestRejectedException(statusMessage(response.get().statusCode()));
        }
        return;
      }
      pauseBeforeRetry(attempt);
    }
  }

  private HttpRequest.Builder request(String method, String path, String type, byte[] body) {
    var publisher =
        body.length == 0
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofByteArray(body);
    var request =
        HttpRequest.newBuilder(address.resolve(path))
            .timeout(REQUEST_TIMEOUT)
            .method(method, publisher)
            .header("Accept-Language", messages.languageTag());
    return type.isEmpty() ? request : request.header("Content-Type", type);
  }

  /** Empty where the registry does not answer or is too busy. */
  private <T> Optional<HttpResponse<T>> attempt(
      HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler)
      throws IOException, InterruptedException {
    try {
      var response =
          http.send(request.setHeader("Authorization", "Bearer " + token.get()).build(), handler);
      if (response.statusCode() == UNAUTHENTICATED) {
        token.invalidate();
        response =
            http.send(request.setHeader("Authorization", "Bearer " + token.get()).build(), handler);
      }
      return Optional.of(response)
          .filter(candidate -> candidate.statusCode() < 500 && candidate.statusCode() != TOO_MANY);
    } catch (IOException failure) {
      return Optional.empty();
    }
  }

  private JsonNode read(HttpResponse<String> response) {
    try {
      var body = JsonMapper.shared().readTree(response.body());
      if (response.statusCode() / 100 == 2) {
        return body;
      }
      throw new RequestRejectedException(
          body.path("title").asString("")
              + ": "
              + body.path("detail").asString("")
              + body.path("errors").values().stream()
                  .map(error ->
                      "\n  "
                          + error.path("field").asString("")
                          + ": "
                          + error.path("message").asString(""))
                  .collect(Collectors.joining()),
          response.statusCode() == NOT_FOUND);
    } catch (JacksonException unreadable) {
      throw new RequestRejectedException(statusMessage(response.statusCode()));
    }
  }

  private void pauseBeforeRetry(int attempt) throws InterruptedException {
    if (attempt == MAX_ATTEMPTS) {
      throw new RequestRejectedException(unavailableMessage());
    }
    Thread.sleep(PAUSE_MILLIS);
  }

  private String unavailableMessage() {
    return messages.format(
        "登记系统 %s 没有应答，是否已启动？再次执行同一命令即可从中断处继续。",
        "the registry does not answer at %s; is Anju up? The same command goes on where this one"
            + " stopped.",
        address);
  }

  private String statusMessage(int status) {
    return messages.format("登记系统应答 %d", "the registry answers %d", status);
  }
}
