package io.anju.gateway.session;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings of sessions.
 *
 * @param address the registry's address as browsers know it
 * @param plainHttp {@code accepted} where production may do without TLS
 * @param authorizeUrl where browsers sign in
 * @param tokenUrl where the gateway gets tokens
 * @param signOutUrl where the gateway ends the provider's session
 * @param everywhereUrl where all sessions of a user are ended
 * @param activateUrl where an account is opened
 * @param clientSecret the console client's; if blank, that of the credentials
 * @param credentials the file of the embedded provider's clients
 * @param key the file of the key to the cookies
 * @param idle without a request for this long, a session ends
 * @param lifetime a session ends after this long in any case
 */
@ConfigurationProperties("anju.gateway.session")
public record SessionProperties(
    URI address,
    String plainHttp,
    String issuer,
    String authorizeUrl,
    URI tokenUrl,
    URI signOutUrl,
    URI everywhereUrl,
    URI activateUrl,
    String clientSecret,
    Path credentials,
    Path key,
    Duration idle,
    Duration lifetime) {

  static final String CLIENT = "anju-console";

  boolean isSecure() {
    return "https".equals(address.getScheme());
  }

  /**
   * @throws IllegalStateException where passwords and cookies would go over the wire in clear
   */
  void requireTls(boolean production) {
    if (production && !isSecure() && !"accepted".equals(plainHttp)) {
      throw new IllegalStateException(
          "ANJU_URL is "
              + address
              + ": production needs https there, from the gateway or a proxy before it;"
              + " ANJU_PLAIN_HTTP=accepted starts without");
    }
  }

  String redirectUri() {
    return address.resolve("/login/oauth2/code/anju").toString();
  }
}
