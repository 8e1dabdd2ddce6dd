package io.anju.residence.notification.delivery.http;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The SMS gateway, described by a template.
 *
 * @param url empty switches SMS off; {@code {phone}}, {@code {text}}, {@code {id}} stand for
 *     values, as in {@code body}
 * @param headers such as the gateway's key
 * @param body of a POST; values are escaped as its content type demands
 */
@ConfigurationProperties("anju.notifications.sms")
public record SmsProperties(
    String url, String contentType, String body, Map<String, String> headers, Duration timeout) {

  public SmsProperties {
    headers = headers == null ? Map.of() : Map.copyOf(headers);
  }

  @Override
  public String toString() {
    return "SmsProperties[" + contentType + "]";
  }
}
