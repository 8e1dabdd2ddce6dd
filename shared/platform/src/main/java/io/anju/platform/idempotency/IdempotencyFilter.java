package io.anju.platform.idempotency;

import io.anju.contract.Encrypted;
import io.anju.platform.access.AccessLogUnavailableException;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.command.Command;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.idempotency.StoredResponses.Claim;
import io.anju.platform.keys.PersonalFields;
import io.anju.platform.security.AccessRecorder;
import io.anju.platform.security.RecordedRequest;
import io.anju.platform.server.BufferedBody;
import io.anju.platform.web.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives a repeated POST the answer of the first; only what succeeded is kept, what failed changed
 * nothing.
 */
final class IdempotencyFilter extends OncePerRequestFilter {

  private static final String HEADER = "Idempotency-Key";
  private static final String FIELD = "answer";

  /**
   * Bytes of an answer that is stored. A longer one is the report of a file, which may be sent
   * again without a key and declares nothing twice.
   */
  private static final int MAX_STORED = 1 << 20;

  private static final List<String> STORED_HEADERS =
      List.of("ETag", "Location", "Anju-Seen", "Content-Type");

  private final StoredResponses responses;
  private final PersonalFields personal;
  private final ProblemWriter problems;
  private final AccessRecorder recorder;

  IdempotencyFilter(
      StoredResponses responses,
      PersonalFields personal,
      ProblemWriter problems,
      AccessRecorder recorder) {
    this.recorder = recorder;
    this.responses = responses;
    this.personal = personal;
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !"POST".equals(request.getMethod())
        || request.getHeader(HEADER) == null
        || request.getUserPrincipal() == null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String key = request.getHeader(HEADER);
    if (!key.matches("[\\x21-\\x7E]{1,128}")) {
      problems.write(
          new RegistryException(
              PlatformError.INVALID_REQUEST,
              List.of(FieldError.of(HEADER, "too-long", Map.of("max", "128")))),
          request,
          response);
      return;
    }
    String id = Digest.of(CurrentCaller.get().subject(), key);
    String held =
        BufferedBody.of(request)
            .map(body -> new String(body, StandardCharsets.UTF_8))
            .orElseGet(() -> PartsDigest.of(request));
    var digested = new DigestedRequest(request, new ClaimKeeper(id, responses));
    switch (responses.claim(
        id, Digest.of(request.getRequestURI(), String.valueOf(request.getQueryString()), held))) {
      case Claim.Acquired acquired -> process(id, acquired, digested, response, chain);
      case Claim.Completed completed
          when !completed.hasContent(digested.getInputStream().digestOfAll()) ->
          problems.write(
              new RegistryException(PlatformError.IDEMPOTENCY_MISMATCH), request, response);
      case Claim.Completed completed -> replay(completed, request, response);
      case Claim.InProgress _ ->
          problems.write(new RegistryException(PlatformError.IN_PROGRESS), request, response);
      case Claim.Mismatch _ ->
          problems.write(
              new RegistryException(PlatformError.IDEMPOTENCY_MISMATCH), request, response);
    }
  }

  private void process(
      String id,
      Claim.Acquired acquired,
      DigestedRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws ServletException, IOException {
    var held = new HeldResponse(response, MAX_STORED);
    boolean stored = false;
    try {
      new Command(id, acquired.startedAt())
          .call(() -> {
            chain.doFilter(request, held);
            return null;
          });
      if (held.getStatus() / 100 == 2 && held.isHeld()) {
        responses.complete(id, completed(request, held));
        stored = true;
      }
    } catch (ServletException | IOException | RuntimeException known) {
      throw known;
    } catch (Exception other) {
      throw new ServletException(other);
    } finally {
      if (!stored) {
        responses.release(id);
      }
    }
    held.send();
  }

  private Claim.Completed completed(DigestedRequest request, HeldResponse response)
      throws IOException {
    var recorded = RecordedRequest.of(request);
    return new Claim.Completed(
        request.getInputStream().digestOfAll(),
        response.getStatus(),
        headers(response),
        personal.encrypt(FIELD, response.text()).ciphertext(),
        recorded.map(RecordedRequest::persons).orElse(List.of()),
        recorded.map(one -> List.copyOf(one.fields())).orElse(List.of()));
  }

  /** The answer shows again what the first showed, so there is a record of it first. */
  private void replay(
      Claim.Completed completed, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      recorder.recordReplay(request, completed.persons(), Set.copyOf(completed.fields()));
    } catch (AccessLogUnavailableException unavailable) {
      problems.write(unavailable, request, response);
      return;
    }
    response.setStatus(completed.status());
    completed.headers().forEach(response::setHeader);
    response
        .getOutputStream()
        .write(
            personal
                .decrypt(FIELD, new Encrypted(completed.encryptedBody()))
                .getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, String> headers(HttpServletResponse response) {
    var headers = new HashMap<String, String>();
    for (String name : STORED_HEADERS) {
      if (response.getHeader(name) != null) {
        headers.put(name, response.getHeader(name));
      }
    }
    return headers;
  }
}
