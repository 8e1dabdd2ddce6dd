package io.anju.residence.notification.delivery.smtp;

import io.anju.residence.notification.delivery.Channel;
import io.anju.residence.notification.delivery.OutgoingMessage;
import io.anju.residence.notification.delivery.Transport;
import io.anju.residence.notification.delivery.TransportResult;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends plain-text e-mail over SMTP. */
final class SmtpTransport implements Transport {

  private static final Logger LOG = LoggerFactory.getLogger(SmtpTransport.class);

  private final SmtpProperties settings;
  private final Session session;

  SmtpTransport(SmtpProperties settings) {
    this.settings = settings;
    var properties = new Properties();
    properties.put("mail.smtp.host", settings.host());
    properties.put("mail.smtp.port", Integer.toString(settings.port()));
    properties.put("mail.smtp.auth", Boolean.toString(!settings.user().isBlank()));
    properties.put("mail.smtp.starttls.enable", "true");
    properties.put("mail.smtp.starttls.required", Boolean.toString(settings.tls()));
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    for (String limit : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      properties.put("mail.smtp." + limit, Long.toString(settings.timeout().toMillis()));
    }
    this.session = Session.getInstance(properties);
  }

  @Override
  public Channel channel() {
    return Channel.EMAIL;
  }

  @Override
  public TransportResult send(OutgoingMessage message) {
    try {
      var mail = mail(message);
      try (var transport = session.getTransport("smtp")) {
        if (settings.user().isBlank()) {
          transport.connect();
        } else {
          transport.connect(settings.user(), settings.password());
        }
        transport.sendMessage(mail, mail.getAllRecipients());
      }
      return new TransportResult.Accepted(false, Optional.ofNullable(mail.getMessageID()));
    } catch (AddressException noAddress) {
      return new TransportResult.Rejected("address-invalid");
    } catch (SendFailedException refused) {
      return refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0
          ? new TransportResult.Rejected("address-refused")
          : new TransportResult.Unavailable("not-sent");
    } catch (AuthenticationFailedException wrongAccount) {
      LOG.warn("the mail server refuses the account of the registry");
      return new TransportResult.Unavailable("account-refused");
    } catch (MessagingException unreachable) {
      return new TransportResult.Unavailable("unreachable");
    }
  }

  private MimeMessage mail(OutgoingMessage message) throws MessagingException {
    var mail = new IdentifiedMessage(session, message.id(), settings.from());
    mail.setFrom(new InternetAddress(settings.from(), true));
    mail.setRecipient(Message.RecipientType.TO, new InternetAddress(message.to(), true));
    mail.setSubject(message.title(), StandardCharsets.UTF_8.name());
    mail.setText(message.text(), StandardCharsets.UTF_8.name());
    mail.setHeader("Auto-Submitted", "auto-generated");
    mail.setHeader("Content-Language", message.language());
    mail.setSentDate(new Date());
    mail.saveChanges();
    return mail;
  }

  /** Has the same id whenever it is sent again, by which mail systems drop the second. */
  private static final class IdentifiedMessage extends MimeMessage {

    private final String id;

    IdentifiedMessage(Session session, String id, String from) {
      super(session);
      this.id = "<" + id.replace('/', '.') + from.substring(from.indexOf('@')) + ">";
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
