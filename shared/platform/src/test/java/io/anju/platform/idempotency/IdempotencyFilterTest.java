package io.anju.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.contract.ledger.AccessAction;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.command.Command;
import io.anju.platform.command.Ids;
import io.anju.platform.error.ErrorTexts;
import io.anju.platform.fixture.Callers;
import io.anju.platform.fixture.RecordsFixture;
import io.anju.platform.idempotency.StoredResponses.Claim;
import io.anju.platform.keys.PersonalFields;
import io.anju.platform.keys.RegistryKeys;
import io.anju.platform.security.AccessRecorder;
import io.anju.platform.web.ProblemWriter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class IdempotencyFilterTest {

  private static final Instant STARTED = Instant.parse("2026-03-10T04:00:00Z");
  private static final String BODY = "{\"name\":\"安居\"}";
  private static final Caller OFFICER = Callers.official(Role.POLICE_OFFICER, "440305");
  private static final Caller OTHER =
      new Caller(
          "other",
          Set.of(Role.POLICE_OFFICER),
          OFFICER.division(),
          OFFICER.person(),
          OFFICER.uscc(),
          OFFICER.purpose(),
          OFFICER.caseNumber());

  private final InMemoryResponses responses = new InMemoryResponses();
  private final List<String> commands = new ArrayList<>();
  private final RecordsFixture log = new RecordsFixture();
  private IdempotencyFilter filter;

  /** A key that is claimed and not completed is in progress. */
  private static final class InMemoryResponses implements StoredResponses {

    private final Map<String, String> requests = new HashMap<>();
    private final Map<String, Claim.Completed> completed = new HashMap<>();

    @Override
    public Claim claim(String id, String request) {
      var known = requests.putIfAbsent(id, request);
      if (known == null) {
        return new Claim.Acquired(STARTED);
      }
      if (!known.equals(request)) {
        return new Claim.Mismatch();
      }
      return completed.containsKey(id) ? completed.get(id) : new Claim.InProgress();
    }

    @Override
    public void complete(String id, Claim.Completed response) {
      completed.put(id, response);
    }

    @Override
    public void extend(String id) {
      assertThat(requests).containsKey(id);
    }

    @Override
    public void release(String id) {
      requests.remove(id);
    }
  }

  @BeforeEach
  void prepare(@TempDir Path folder) {
    filter =
        new IdempotencyFilter(
            responses,
            new PersonalFields(RegistryKeys.openOrCreate(folder.resolve("keys"))),
            new ProblemWriter(
                new ErrorTexts("sample"), JsonMapper.builder().build(), new SimpleMeterRegistry()),
            new AccessRecorder(
                log, new Ids(Clock.systemUTC()), Clock.systemUTC(), "sample", asked -> asked));
  }

  @Test
  void repeated_request_gets_the_first_response_and_is_not_carried_out_again() throws Exception {
    var first = post("key", this::created);
    var again = post("key", this::created);
    assertThat(commands).hasSize(1);
    assertThat(again.getStatus()).isEqualTo(first.getStatus()).isEqualTo(201);
    assertThat(again.getContentAsString()).isEqualTo(first.getContentAsString()).isEqualTo(BODY);
    assertThat(again.getHeader("ETag")).isEqualTo("\"1\"");
    assertThat(again.getHeader("Location")).isEqualTo("/api/samples/1");
    assertThat(again.getHeader("X-Other")).isNull();
  }

  @Test
  void repeated_response_is_recorded_before_it_is_given_again() throws Exception {
    post("key", this::created);
    post("key", this::created);
    assertThat(log.written)
        .singleElement()
        .satisfies(record -> assertThat(record.action()).isEqualTo(AccessAction.REPLAYED));
    log.available = false;
    var unrecorded = post("key", this::created);
    assertThat(unrecorded.getStatus()).isEqualTo(503);
    assertThat(unrecorded.getContentAsString()).doesNotContain("安居\"");
  }

  @Test
  void stored_response_is_encrypted() throws Exception {
    post("key", this::created);
    assertThat(responses.completed.values())
        .singleElement()
        .satisfies(stored -> assertThat(stored.encryptedBody()).isNotEmpty().doesNotContain("安居"));
  }

  @Test
  void same_key_for_another_request_is_a_mismatch() throws Exception {
    post("key", this::created);
    var request = request("POST", "key");
    request.setQueryString("confirmed=true");
    var response = answer(OFFICER, request, this::created);
    assertThat(response.getStatus()).isEqualTo(422);
    assertThat(response.getContentAsString()).contains("problems/idempotency-mismatch");
    assertThat(commands).hasSize(1);
  }

  @Test
  void same_key_of_another_caller_is_another_command() throws Exception {
    post("key", this::created);
    answer(OTHER, request("POST", "key"), this::created);
    assertThat(commands).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void request_that_is_being_carried_out_is_in_progress() throws Exception {
    var inner = new ArrayList<MockHttpServletResponse>();
    post(
        "key",
        (_, response) -> {
          inner.add(answer(OFFICER, request("POST", "key"), this::created));
          created(null, (HttpServletResponse) response);
        });
    assertThat(inner)
        .singleElement()
        .satisfies(repeated -> {
          assertThat(repeated.getStatus()).isEqualTo(409);
          assertThat(repeated.getContentAsString()).contains("problems/in-progress");
        });
    assertThat(commands).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 404, 412, 503})
  void refused_request_is_not_stored_and_its_key_may_be_used_again(int status) throws Exception {
    var refused = post("key", (_, response) -> ((HttpServletResponse) response).setStatus(status));
    assertThat(refused.getStatus()).isEqualTo(status);
    assertThat(post("key", this::created).getStatus()).isEqualTo(201);
    assertThat(commands).hasSize(1);
  }

  @Test
  void failed_request_releases_its_key() throws Exception {
    assertThatThrownBy(() ->
            post(
                "key",
                (_, _) -> {
                  throw new IllegalStateException("broken");
                }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(post("key", this::created).getStatus()).isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "with space", "schlüssel", "\t"})
  void malformed_key_is_refused(String key) throws Exception {
    assertMalformed(key);
  }

  @Test
  void key_has_128_characters_at_most() throws Exception {
    assertMalformed("k".repeat(129));
    assertThat(post("k".repeat(128), this::created).getStatus()).isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "PUT", "PATCH", "DELETE"})
  void other_methods_are_carried_out_each_time(String method) throws Exception {
    answer(OFFICER, request(method, "key"), this::handled);
    answer(OFFICER, request(method, "key"), this::handled);
    assertThat(commands).containsExactly("none", "none");
  }

  @Test
  void request_without_a_key_or_a_signed_in_caller_is_carried_out_each_time() throws Exception {
    var unkeyed = request("POST", "key");
    unkeyed.removeHeader("Idempotency-Key");
    answer(OFFICER, unkeyed, this::handled);
    var anonymous = request("POST", "key");
    anonymous.setUserPrincipal(null);
    answer(OFFICER, anonymous, this::handled);
    assertThat(commands).containsExactly("none", "none");
    assertThat(responses.requests).isEmpty();
  }

  private void assertMalformed(String key) throws Exception {
    var response = post(key, this::created);
    assertThat(response.getStatus()).isEqualTo(400);
    assertThat(response.getContentAsString()).contains("Idempotency-Key");
    assertThat(commands).isEmpty();
  }

  private MockHttpServletResponse post(String key, FilterChain handler) throws Exception {
    return answer(OFFICER, request("POST", key), handler);
  }

  private MockHttpServletResponse answer(
      Caller caller, MockHttpServletRequest request, FilterChain handler) throws ServletException {
    var response = new MockHttpServletResponse();
    CurrentCaller.<Boolean, ServletException>call(
        caller,
        () -> {
          try {
            filter.doFilter(request, response, handler);
          } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
          }
          return true;
        });
    return response;
  }

  private static MockHttpServletRequest request(String method, String key) {
    var request = new MockHttpServletRequest(method, "/api/samples");
    request.addHeader("Idempotency-Key", key);
    request.setUserPrincipal((Principal) () -> "officer");
    return request;
  }

  private void handled(Object request, Object response) {
    commands.add(Command.current().map(Command::id).orElse("none"));
  }

  private void created(Object request, ServletResponse answer) throws IOException {
    handled(request, answer);
    var response = (HttpServletResponse) answer;
    response.setStatus(201);
    response.setHeader("ETag", "\"1\"");
    response.setHeader("Location", "/api/samples/1");
    response.setHeader("X-Other", "x");
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(BODY);
  }
}
