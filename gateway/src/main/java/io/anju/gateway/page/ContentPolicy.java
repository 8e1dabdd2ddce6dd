package io.anju.gateway.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;

/**
 * The content security policy of the console: what it loads is its own, styles written by its
 * libraries carry the nonce of the answer, and no script stands in a page.
 *
 * @param issuer where forms of signing in lead
 */
public record ContentPolicy(URI issuer) {

  private static final String NONCE = ContentPolicy.class.getName() + ".nonce";
  private static final int NONCE_BYTES = 18;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** The policy of an answer; its nonce is kept with the request. */
  public String of(HttpServletRequest request) {
    var bytes = new byte[NONCE_BYTES];
    RANDOM.nextBytes(bytes);
    var nonce = Base64.getUrlEncoder().encodeToString(bytes);
    request.setAttribute(NONCE, nonce);
    return "default-src 'self'; script-src 'self'; style-src 'self' 'nonce-"
        + nonce
        + "'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'"
        + " blob:; frame-ancestors 'none'; base-uri 'none'; form-action 'self' "
        + issuer.getScheme()
        + "://"
        + issuer.getAuthority()
        + "; object-src 'none'";
  }

  public static String nonce(HttpServletRequest request) {
    return Objects.toString(request.getAttribute(NONCE), "");
  }
}
