package io.anju.identity.page;

import io.anju.identity.account.Account;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Hands somebody who proved who they are to Spring Security, which goes on with what was asked. */
final class SignInCompletion {

  private final HttpSessionSecurityContextRepository contexts =
      new HttpSessionSecurityContextRepository();
  private final HttpSessionRequestCache requests = new HttpSessionRequestCache();
  private final URI console;

  /**
   * @param console where somebody goes who asked for nothing
   */
  SignInCompletion(URI console) {
    this.console = console;
  }

  /** The address to go on with. */
  String complete(Account account, HttpServletRequest request, HttpServletResponse response) {
    var saved = requests.getRequest(request, response);
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(
            account.name(),
            null,
            List.of(
                FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY))));
    request.changeSessionId();
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
    return saved == null ? console.resolve("/sign-in").toString() : saved.getRedirectUrl();
  }

  /** What the client said of the reader's language (OpenID Connect Core 1.0, section 3.1.2.1). */
  Optional<String> requestedLanguage(HttpServletRequest request, HttpServletResponse response) {
    var saved = requests.getRequest(request, response);
    return saved == null
        ? Optional.empty()
        : Optional.ofNullable(saved.getParameterValues("ui_locales"))
            .filter(values -> values.length > 0)
            .map(values -> values[0]);
  }
}
