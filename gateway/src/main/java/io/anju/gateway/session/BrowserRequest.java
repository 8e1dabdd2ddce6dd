package io.anju.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * A browser's request as everything behind sees it: without cookies, which are the gateway's alone,
 * and with the access token of its session, as if the client had sent that.
 */
final class BrowserRequest extends HttpServletRequestWrapper {

  private static final Set<String> HIDDEN = Set.of("cookie", "x-xsrf-token");

  private final @Nullable String authorization;

  /**
   * @param accessToken null for a request without a session
   */
  BrowserRequest(HttpServletRequest request, @Nullable String accessToken) {
    super(request);
    this.authorization =
        accessToken == null
            ? request.getHeader(HttpHeaders.AUTHORIZATION)
            : "Bearer " + accessToken;
  }

  @Override
  public @Nullable String getHeader(String name) {
    if (isHidden(name)) {
      return null;
    }
    return HttpHeaders.AUTHORIZATION.equalsIgnoreCase(name) ? authorization : super.getHeader(name);
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    if (isHidden(name)) {
      return Collections.emptyEnumeration();
    }
    if (HttpHeaders.AUTHORIZATION.equalsIgnoreCase(name)) {
      return authorization == null
          ? Collections.emptyEnumeration()
          : Collections.enumeration(Set.of(authorization));
    }
    return super.getHeaders(name);
  }

  @Override
  public Enumeration<String> getHeaderNames() {
    var names = new LinkedHashSet<String>();
    super.getHeaderNames()
        .asIterator()
        .forEachRemaining(name -> {
          if (!isHidden(name) && !HttpHeaders.AUTHORIZATION.equalsIgnoreCase(name)) {
            names.add(name);
          }
        });
    if (authorization != null) {
      names.add(HttpHeaders.AUTHORIZATION);
    }
    return Collections.enumeration(names);
  }

  private static boolean isHidden(String name) {
    return HIDDEN.stream().anyMatch(name::equalsIgnoreCase);
  }
}
