package io.anju.residence.notification.delivery.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.anju.codes.PersonId;
import io.anju.residence.notification.Notification;
import io.anju.residence.notification.NotificationKind;
import io.anju.residence.notification.NotificationSubject;
import io.anju.residence.notification.Recipient;
import io.anju.residence.notification.delivery.OutgoingMessage;
import io.anju.residence.notification.delivery.TransportResult;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a real SMTP server. */
class SmtpTransportTest {

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private SmtpTransport transport(int port, String user, boolean tls) {
    return new SmtpTransport(
        new SmtpProperties(
            "127.0.0.1", port, user, "secret", tls, "anju@example.org", Duration.ofSeconds(5)));
  }

  private static OutgoingMessage message(String to) {
    var person = new PersonId("p".repeat(26));
    return new OutgoingMessage(
        "0123456789abcdef/EMAIL",
        to,
        Optional.empty(),
        "zh-CN",
        "您的居住证已签发",
        "下次签注：2027-03-01。",
        Notification.unread(
            new Recipient.Individual(person),
            NotificationKind.PERMIT_ISSUED,
            new NotificationSubject(NotificationSubject.RecordKind.PERMIT, "m1", person),
            "",
            Map.of(),
            LocalDate.of(2026, 3, 2)));
  }

  @Test
  void message_arrives_with_its_texts_and_an_id_that_stays_the_same()
      throws MessagingException, IOException {
    var transport = transport(server.getSmtp().getPort(), "", false);
    assertThat(transport.send(message("zhang@example.org")))
        .isEqualTo(
            new TransportResult.Accepted(
                false, Optional.of("<0123456789abcdef.EMAIL@example.org>")));
    transport.send(message("zhang@example.org"));
    assertThat(server.waitForIncomingEmail(5_000, 2)).isTrue();
    var received = server.getReceivedMessages();
    assertThat(received[0].getSubject()).isEqualTo("您的居住证已签发");
    assertThat(received[0].getContent().toString()).contains("下次签注：2027-03-01。");
    assertThat(received[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(received[0].getMessageID()).isEqualTo(received[1].getMessageID());
  }

  @Test
  void server_with_accounts_is_signed_in_to() {
    server.setUser("anju@example.org", "anju", "secret");
    assertThat(transport(server.getSmtp().getPort(), "anju", false).send(message("a@example.org")))
        .isInstanceOf(TransportResult.Accepted.class);
  }

  @Test
  void server_that_is_not_there_is_tried_again_and_an_address_that_is_none_is_not() {
    int port = server.getSmtp().getPort();
    assertThat(transport(port, "", false).send(message("no address")))
        .isEqualTo(new TransportResult.Rejected("address-invalid"));
    server.stop();
    assertThat(transport(port, "", false).send(message("a@example.org")))
        .isEqualTo(new TransportResult.Unavailable("unreachable"));
  }

  @Test
  void connection_without_tls_is_refused_where_it_is_demanded() {
    assertThat(transport(server.getSmtp().getPort(), "", true).send(message("a@example.org")))
        .isEqualTo(new TransportResult.Unavailable("unreachable"));
    assertThat(server.getReceivedMessages()).isEmpty();
  }
}
