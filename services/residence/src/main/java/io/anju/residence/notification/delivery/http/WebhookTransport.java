package io.anju.residence.notification.delivery.http;

import io.anju.residence.notification.delivery.Channel;
import io.anju.residence.notification.delivery.OutgoingMessage;
import io.anju.residence.notification.delivery.Transport;
import io.anju.residence.notification.delivery.TransportResult;
import io.anju.residence.notification.delivery.WebhookAddressPolicy;
import io.anju.residence.notification.delivery.WebhookSignature;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Calls an enterprise's own system, signed with the secret that it was given. */
final class WebhookTransport implements Transport {

  private final WebhookAddressPolicy policy;
  private final Duration timeout;
  private final HttpSender sender;
  private final JsonMapper json;
  private final Clock clock;

  WebhookTransport(WebhookAddressPolicy policy, Duration timeout, JsonMapper json, Clock clock) {
    this.policy = policy;
    this.timeout = timeout;
    this.sender = new HttpSender(timeout);
    this.json = json;
    this.clock = clock;
  }

  /** The body of a call. */
  record Call(
      String id,
      String kind,
      LocalDate on,
      String matter,
      String about,
      Map<String, String> parameters,
      String title,
      String text) {}

  @Override
  public Channel channel() {
    return Channel.WEBHOOK;
  }

  /** The address is checked again: a name may lead elsewhere by now. */
  @Override
  public TransportResult send(OutgoingMessage message) {
    if (message.secret().isEmpty() || !policy.permits(message.to())) {
      return new TransportResult.Rejected("address-invalid");
    }
    var notification = message.notification();
    var body =
        json.writeValueAsString(
            new Call(
                message.id(),
                notification.kind().code(),
                notification.on(),
                notification.subject().recordKind().name(),
                notification.subject().id(),
                notification.parameters(),
                message.title(),
                message.text()));
    long timestamp = clock.instant().getEpochSecond();
    return sender.send(
        HttpRequest.newBuilder(URI.create(message.to()))
            .timeout(timeout)
            .header("Content-Type", "application/json; charset=utf-8")
            .header("Anju-Delivery", message.id())
            .header("Anju-Timestamp", Long.toString(timestamp))
            .header("Anju-Signature", WebhookSignature.of(message.secret().get(), timestamp, body))
            .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
            .build(),
        true);
  }
}
