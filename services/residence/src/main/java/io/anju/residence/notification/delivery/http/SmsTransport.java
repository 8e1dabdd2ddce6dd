package io.anju.residence.notification.delivery.http;

import io.anju.residence.notification.delivery.Channel;
import io.anju.residence.notification.delivery.OutgoingMessage;
import io.anju.residence.notification.delivery.Transport;
import io.anju.residence.notification.delivery.TransportResult;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * Sends SMS through any gateway that takes an HTTP call: the call is a template of the settings.
 */
final class SmsTransport implements Transport {

  private final SmsProperties settings;
  private final HttpSender sender;

  SmsTransport(SmsProperties settings) {
    this.settings = settings;
    this.sender = new HttpSender(settings.timeout());
  }

  @Override
  public Channel channel() {
    return Channel.SMS;
  }

  @Override
  public TransportResult send(OutgoingMessage message) {
    var request =
        HttpRequest.newBuilder(URI.create(filled(settings.url(), message, SmsTransport::inUrl)))
            .timeout(settings.timeout())
            .header("Content-Type", settings.contentType())
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    filled(settings.body(), message, escaping()), StandardCharsets.UTF_8));
    settings.headers().forEach(request::header);
    return sender.send(request.build(), false);
  }

  private UnaryOperator<String> escaping() {
    if (settings.contentType().contains("json")) {
      return text -> new String(JsonStringEncoder.getInstance().quoteAsCharArray(text));
    }
    return settings.contentType().contains("urlencoded") ? SmsTransport::inUrl : text -> text;
  }

  private static String inUrl(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String filled(
      String template, OutgoingMessage message, UnaryOperator<String> escaping) {
    return template
        .replace("{phone}", escaping.apply(message.to()))
        .replace("{id}", escaping.apply(message.id()))
        .replace("{text}", escaping.apply(message.text()));
  }
}
