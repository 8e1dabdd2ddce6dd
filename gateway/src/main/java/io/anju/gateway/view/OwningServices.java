package io.anju.gateway.view;

import io.anju.gateway.guard.ServiceAwayException;
import io.anju.gateway.passage.Answer;
import io.anju.gateway.passage.ServiceClient;
import io.micrometer.context.ContextSnapshotFactory;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Asks several services at once, each through its guard, as the caller and for the caller's purpose. */
final class OwningServices {

  private static final Logger LOG = LoggerFactory.getLogger(OwningServices.class);
  /** Who asks, why, and in which language; the services check and record as if they had been asked directly. */
  private static final List<String> TOLD =
      List.of(HttpHeaders.AUTHORIZATION, "Anju-Purpose", "Anju-Case", HttpHeaders.ACCEPT_LANGUAGE);

  private final ServiceClient services;
  private final JsonMapper json;
  private final Executor threads = task -> Thread.ofVirtual().name("live").start(task);
  private final ContextSnapshotFactory contexts = ContextSnapshotFactory.builder().build();

  OwningServices(ServiceClient services, JsonMapper json) {
    this.services = services;
    // Amounts of money pass through digit by digit.
    this.json = json.rebuild().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();
  }

  /** How each question ended, under its name; takes as long as the slowest lane's limit. */
  Map<String, Asked> ask(Map<String, Question> questions, HttpHeaders from) {
    var headers = new HttpHeaders();
    TOLD.forEach(name -> from.getOrEmpty(name).forEach(value -> headers.add(name, value)));
    var asTheCaller = contexts.captureAll().wrapExecutor(threads);
    var asked = new LinkedHashMap<String, CompletableFuture<Asked>>();
    questions.forEach((name, question) ->
        asked.put(name, CompletableFuture.supplyAsync(() -> ask(question, headers), asTheCaller)));
    var ended = new LinkedHashMap<String, Asked>();
    asked.forEach((name, end) -> ended.put(name, end.join()));
    return ended;
  }

  private Asked ask(Question question, HttpHeaders headers) {
    try (Answer answer = services.get(question.lane(), question.path(), headers)) {
      if (answer.getStatusCode().is4xxClientError()) {
        return new Asked.Refused(answer);
      }
      return answer.getStatusCode().is2xxSuccessful() ? new Asked.Given(json.readTree(answer.start())) : new Asked.Missing();
    } catch (ServiceAwayException away) {
      return new Asked.Missing();
    } catch (IOException | JacksonException unreadable) {
      LOG.warn("{} gave an answer that cannot be read: {}", question.lane().code(), unreadable.getClass().getSimpleName());
      return new Asked.Missing();
    }
  }
}
