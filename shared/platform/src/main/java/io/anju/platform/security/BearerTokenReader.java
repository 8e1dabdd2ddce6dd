package io.anju.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.BearerTokenErrors;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;

/**
 * Reads the token of {@code Authorization: Bearer} (RFC 6750, section 2.1) without a regular
 * expression, which cost three hundredths of a request.
 */
final class BearerTokenReader implements BearerTokenResolver {

  private static final String SCHEME = "bearer";

  @Override
  public @Nullable String resolve(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return null;
    }
    int start = SCHEME.length() + 1;
    if (header.length() <= start
        || header.charAt(SCHEME.length()) != ' '
        || !isToken68(header, start)) {
      throw new OAuth2AuthenticationException(
          BearerTokenErrors.invalidToken("Bearer token is malformed"));
    }
    return header.substring(start);
  }

  /** One or more of the characters of RFC 7235's token68, then any number of equals signs. */
  private static boolean isToken68(String text, int start) {
    int end = text.length();
    while (end > start && text.charAt(end - 1) == '=') {
      end--;
    }
    for (int i = start; i < end; i++) {
      char next = text.charAt(i);
      boolean letterOrDigit =
          next >= 'a' && next <= 'z' || next >= 'A' && next <= 'Z' || next >= '0' && next <= '9';
      if (!letterOrDigit && "-._~+/".indexOf(next) < 0) {
        return false;
      }
    }
    return end > start;
  }
}
