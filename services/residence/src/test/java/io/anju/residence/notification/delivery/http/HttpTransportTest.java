package io.anju.residence.notification.delivery.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;
import io.anju.residence.notification.Notification;
import io.anju.residence.notification.NotificationKind;
import io.anju.residence.notification.NotificationSubject;
import io.anju.residence.notification.Recipient;
import io.anju.residence.notification.delivery.OutgoingMessage;
import io.anju.residence.notification.delivery.TransportResult;
import io.anju.residence.notification.delivery.WebhookAddressPolicy;
import io.anju.residence.notification.delivery.WebhookSignature;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class HttpTransportTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  private record Received(String query, Map<String, List<String>> headers, String body) {}

  private final List<Received> received = new ArrayList<>();
  private HttpServer server;
  private int status = 200;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          received.add(
              new Received(
                  exchange.getRequestURI().getRawQuery(),
                  Map.copyOf(exchange.getRequestHeaders()),
                  new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private static OutgoingMessage message(String to, Optional<String> secret) {
    return new OutgoingMessage(
        "0123/SMS",
        to,
        secret,
        "zh-CN",
        "标题",
        "第一行 \"引号\"\n第二行",
        Notification.unread(
            new Recipient.Enterprise(new CreditCode("91350100M000100Y43")),
            NotificationKind.PERMIT_ISSUED,
            new NotificationSubject(
                NotificationSubject.RecordKind.PERMIT, "m1", new PersonId("p".repeat(26))),
            "",
            Map.of("by", "2026-03-31"),
            LocalDate.of(2026, 3, 2)));
  }

  private SmsTransport sms(String path, String type, String body) {
    return new SmsTransport(
        new SmsProperties(url(path), type, body, Map.of("X-Key", "key-1"), Duration.ofSeconds(5)));
  }

  @Test
  void json_template_is_filled_in_and_escaped() {
    var result =
        sms("/send", "application/json", "{\"to\":\"{phone}\",\"msg\":\"{text}\"}")
            .send(message("+8613800001234", Optional.empty()));
    assertThat(result).isEqualTo(new TransportResult.Accepted(false, Optional.empty()));
    var body = JSON.readTree(received.getFirst().body());
    assertThat(body.path("to").asString()).isEqualTo("+8613800001234");
    assertThat(body.path("msg").asString()).isEqualTo("第一行 \"引号\"\n第二行");
    assertThat(received.getFirst().headers().get("X-key")).containsExactly("key-1");
  }

  @Test
  void form_template_and_url_are_encoded() {
    sms("/send?id={id}", "application/x-www-form-urlencoded", "to={phone}&msg={text}")
        .send(message("138&x=1", Optional.empty()));
    assertThat(received.getFirst().query()).isEqualTo("id=0123%2FSMS");
    assertThat(received.getFirst().body()).startsWith("to=138%26x%3D1&msg=%E7%AC%AC");
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 503})
  void busy_gateway_is_tried_again(int answered) {
    status = answered;
    assertThat(sms("/", "text/plain", "{text}").send(message("1", Optional.empty())))
        .isEqualTo(new TransportResult.Unavailable("status-" + answered));
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 400, 401})
  void refused_message_is_not_tried_again(int answered) {
    status = answered;
    assertThat(sms("/", "text/plain", "{text}").send(message("1", Optional.empty())))
        .isEqualTo(new TransportResult.Rejected("status-" + answered));
  }

  @Test
  void gateway_that_is_not_there_is_tried_again() {
    server.stop(0);
    assertThat(sms("/", "text/plain", "{text}").send(message("1", Optional.empty())))
        .isEqualTo(new TransportResult.Unavailable("unreachable"));
  }

  @Test
  void webhook_is_signed_and_its_receiver_can_check_it() {
    var webhook =
        new WebhookTransport(
            new WebhookAddressPolicy(true), Duration.ofSeconds(5), JSON, Clock.systemUTC());
    assertThat(webhook.send(message(url("/hook"), Optional.of("secret"))))
        .isEqualTo(new TransportResult.Accepted(true, Optional.empty()));
    var call = received.getFirst();
    long timestamp = Long.parseLong(call.headers().get("Anju-timestamp").getFirst());
    assertThat(
            WebhookSignature.valid(
                "secret",
                timestamp,
                call.body(),
                call.headers().get("Anju-signature").getFirst(),
                Instant.now()))
        .isTrue();
    var body = JSON.readTree(call.body());
    assertThat(body.path("kind").asString()).isEqualTo("permit-issued");
    assertThat(body.path("on").asString()).isEqualTo("2026-03-02");
    assertThat(body.at("/parameters/by").asString()).isEqualTo("2026-03-31");
  }

  @Test
  void webhook_into_the_registrys_own_network_is_not_called() {
    var webhook =
        new WebhookTransport(
            new WebhookAddressPolicy(false), Duration.ofSeconds(5), JSON, Clock.systemUTC());
    assertThat(webhook.send(message(url("/hook"), Optional.of("secret"))))
        .isEqualTo(new TransportResult.Rejected("address-invalid"));
    assertThat(received).isEmpty();
  }
}
