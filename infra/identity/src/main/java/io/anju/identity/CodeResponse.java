package io.anju.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/**
 * Sends the browser back with its code, and forgets who signed in: the session is the console's
 * from here on, so that signing out there is signing out, also at a computer that several people
 * share.
 */
final class CodeResponse implements AuthenticationSuccessHandler {

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication)
      throws IOException {
    var answer = (OAuth2AuthorizationCodeRequestAuthenticationToken) authentication;
    var code = Objects.requireNonNull(answer.getAuthorizationCode(), "granted").getTokenValue();
    var state = answer.getState();
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    SecurityContextHolder.clearContext();
    var to = URI.create(Objects.requireNonNull(answer.getRedirectUri(), "checked before"));
    response.sendRedirect(
        to + "?code=" + encode(code) + (state == null ? "" : "&state=" + encode(state)));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
