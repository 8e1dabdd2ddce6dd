package io.anju.standalone.sync;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the registry through the gateway; what is away for a while is asked again. */
final class Door {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int ATTEMPTS = 60;
  private static final long PAUSE_MILLIS = 1_000;
  private static final int UNAUTHENTICATED = 401;
  private static final int ABSENT = 404;
  private static final int CONFLICT = 409;
  private static final int TOO_MANY = 429;

  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
  private final URI address;
  private final Token token;
  private final Words words;

  /** @param words in whose language the registry answers */
  Door(URI address, Token token, Words words) {
    this.address = address;
    this.token = token;
    this.words = words;
  }

  JsonNode get(String path) throws IOException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      var answer = attempt(request("GET", path, "", new byte[0]), HttpResponse.BodyHandlers.ofString());
      if (answer.isPresent()) {
        return read(answer.get());
      }
      patience(attempt);
    }
  }

  /** Sent once, or the second time with a new token; a refusal is final, and so is no answer. */
  JsonNode send(String method, String path, String type, String range, byte[] body) throws IOException, InterruptedException {
    return tryToSend(method, path, type, range, body).orElseThrow(() -> new RefusedException(away()));
  }

  /** Empty where there was no answer, or one that may be another the next time: what became of it has to be asked. */
  Optional<JsonNode> tryToSend(String method, String path, String type, String range, byte[] body)
      throws IOException, InterruptedException {
    var request = request(method, path, type, body);
    if (!range.isEmpty()) {
      request.header("Content-Range", range);
    }
    var answer = attempt(request, HttpResponse.BodyHandlers.ofString());
    if (answer.isEmpty() || answer.get().statusCode() == CONFLICT) {
      Thread.sleep(PAUSE_MILLIS);
      return Optional.empty();
    }
    return Optional.of(read(answer.get()));
  }

  void save(String path, Path file) throws IOException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      var answer = attempt(request("GET", path, "", new byte[0]), HttpResponse.BodyHandlers.ofFile(file));
      if (answer.isPresent()) {
        if (answer.get().statusCode() / 100 != 2) {
          throw new RefusedException(answers(answer.get().statusCode()));
        }
        return;
      }
      patience(attempt);
    }
  }

  private HttpRequest.Builder request(String method, String path, String type, byte[] body) {
    var publisher = body.length == 0 ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(body);
    var request = HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE).method(method, publisher)
        .header("Accept-Language", words.tag());
    return type.isEmpty() ? request : request.header("Content-Type", type);
  }

  /** Empty where the registry is away or too busy. */
  private <T> Optional<HttpResponse<T>> attempt(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler)
      throws IOException, InterruptedException {
    try {
      var answer = http.send(request.setHeader("Authorization", "Bearer " + token.get()).build(), handler);
      if (answer.statusCode() == UNAUTHENTICATED) {
        token.ranOut();
        answer = http.send(request.setHeader("Authorization", "Bearer " + token.get()).build(), handler);
      }
      return Optional.of(answer).filter(given -> given.statusCode() < 500 && given.statusCode() != TOO_MANY);
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  private JsonNode read(HttpResponse<String> answer) {
    try {
      var body = JsonMapper.shared().readTree(answer.body());
      if (answer.statusCode() / 100 == 2) {
        return body;
      }
      throw new RefusedException(body.path("title").asString("") + ": " + body.path("detail").asString("")
          + body.path("errors").values().stream().map(error -> "\n  " + error.path("field").asString("") + ": "
              + error.path("message").asString("")).collect(Collectors.joining()), answer.statusCode() == ABSENT);
    } catch (JacksonException unreadable) {
      throw new RefusedException(answers(answer.statusCode()));
    }
  }

  private void patience(int attempt) throws InterruptedException {
    if (attempt == ATTEMPTS) {
      throw new RefusedException(away());
    }
    Thread.sleep(PAUSE_MILLIS);
  }

  private String away() {
    return words.say("登记系统 %s 没有应答，是否已启动？再次执行同一命令即可从中断处继续。",
        "the registry does not answer at %s; is Anju up? The same command goes on where this one stopped.", address);
  }

  private String answers(int status) {
    return words.say("登记系统应答 %d", "the registry answers %d", status);
  }
}
