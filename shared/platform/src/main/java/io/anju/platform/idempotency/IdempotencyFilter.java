package io.anju.platform.idempotency;

import io.anju.contract.Encrypted;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.command.Command;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.idempotency.Answers.Claim;
import io.anju.platform.keys.PersonalFields;
import io.anju.platform.web.HeldBody;
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

/** Gives a repeated POST the answer of the first; only what succeeded is kept, what failed changed nothing. */
public final class IdempotencyFilter extends OncePerRequestFilter {

  private static final String HEADER = "Idempotency-Key";
  private static final String FIELD = "answer";
  private static final List<String> KEPT_HEADERS = List.of("ETag", "Location", "Anju-Seen", "Content-Type");

  private final Answers answers;
  private final PersonalFields personal;
  private final ProblemWriter problems;

  public IdempotencyFilter(Answers answers, PersonalFields personal, ProblemWriter problems) {
    this.answers = answers;
    this.personal = personal;
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !"POST".equals(request.getMethod()) || request.getHeader(HEADER) == null || request.getUserPrincipal() == null;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String key = request.getHeader(HEADER);
    if (!key.matches("[\\x21-\\x7E]{1,128}")) {
      problems.write(new RegistryException(PlatformError.INVALID_REQUEST,
          List.of(FieldError.of(HEADER, "too-long", Map.of("max", "128")))), request, response);
      return;
    }
    String id = Digest.of(CurrentCaller.get().subject(), key);
    switch (answers.claim(id, Digest.of(request.getRequestURI(), String.valueOf(request.getQueryString()), HeldBody.digestible(request)))) {
      case Claim.Ours ours -> carryOut(id, ours, request, response, chain);
      case Claim.Given given -> answerAgain(given, response);
      case Claim.UnderWay _ -> problems.write(new RegistryException(PlatformError.IN_PROGRESS), request, response);
      case Claim.Mismatch _ -> problems.write(new RegistryException(PlatformError.IDEMPOTENCY_MISMATCH), request, response);
    }
  }

  private void carryOut(String id, Claim.Ours ours, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var caching = new ContentCachingResponseWrapper(response);
    boolean kept = false;
    try {
      new Command(id, ours.begun()).call(() -> {
        chain.doFilter(request, caching);
        return null;
      });
      if (caching.getStatus() / 100 == 2) {
        answers.given(id, new Claim.Given(caching.getStatus(), headers(caching),
            personal.encrypt(FIELD, new String(caching.getContentAsByteArray(), StandardCharsets.UTF_8)).ciphertext()));
        kept = true;
      }
    } catch (ServletException | IOException | RuntimeException known) {
      throw known;
    } catch (Exception other) {
      throw new ServletException(other);
    } finally {
      if (!kept) {
        answers.released(id);
      }
    }
    caching.copyBodyToResponse();
  }

  private void answerAgain(Claim.Given given, HttpServletResponse response) throws IOException {
    response.setStatus(given.status());
    given.headers().forEach(response::setHeader);
    response.getOutputStream().write(personal.decrypt(FIELD, new Encrypted(given.sealedBody())).getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, String> headers(HttpServletResponse response) {
    var headers = new HashMap<String, String>();
    for (String name : KEPT_HEADERS) {
      if (response.getHeader(name) != null) {
        headers.put(name, response.getHeader(name));
      }
    }
    return headers;
  }
}
