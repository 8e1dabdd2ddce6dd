package io.anju.platform.idempotency;

import io.anju.contract.Encrypted;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.command.Command;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.idempotency.StoredResponses.Claim;
import io.anju.platform.keys.PersonalFields;
import io.anju.platform.web.BufferedBody;
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
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives a repeated POST the answer of the first; only what succeeded is kept, what failed changed
 * nothing.
 */
final class IdempotencyFilter extends OncePerRequestFilter {

  private static final String HEADER = "Idempotency-Key";
  private static final String FIELD = "answer";
  private static final List<String> STORED_HEADERS =
      List.of("ETag", "Location", "Anju-Seen", "Content-Type");

  private final StoredResponses responses;
  private final PersonalFields personal;
  private final ProblemWriter problems;

  IdempotencyFilter(StoredResponses responses, PersonalFields personal, ProblemWriter problems) {
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
    switch (responses.claim(
        id,
        Digest.of(
            request.getRequestURI(),
            String.valueOf(request.getQueryString()),
            BufferedBody.text(request)))) {
      case Claim.Acquired acquired -> process(id, acquired, request, response, chain);
      case Claim.Completed completed -> replay(completed, response);
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
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws ServletException, IOException {
    var caching = new ContentCachingResponseWrapper(response);
    boolean stored = false;
    try {
      new Command(id, acquired.startedAt())
          .call(() -> {
            chain.doFilter(request, caching);
            return null;
          });
      if (caching.getStatus() / 100 == 2) {
        responses.complete(
            id,
            new Claim.Completed(
                caching.getStatus(),
                headers(caching),
                personal
                    .encrypt(
                        FIELD, new String(caching.getContentAsByteArray(), StandardCharsets.UTF_8))
                    .ciphertext()));
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
    caching.copyBodyToResponse();
  }

  private void replay(Claim.Completed completed, HttpServletResponse response) throws IOException {
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
