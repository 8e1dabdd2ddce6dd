package io.anju.residence.notification.delivery.smtp;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The mail server.
 *
 * @param host empty switches e-mail off
 * @param user empty where the server asks for no account
 * @param tls whether a connection without TLS is refused
 * @param from the sender's address
 */
@ConfigurationProperties("anju.notifications.email")
public record SmtpProperties(
    String host,
    int port,
    String user,
    String password,
    boolean tls,
    String from,
    Duration timeout) {

  @Override
  public String toString() {
    return "SmtpProperties[" + host + ":" + port + "]";
  }
}
