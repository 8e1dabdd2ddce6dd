package io.anju.residence.notification.delivery;

import io.anju.residence.notification.Notification;
import java.util.Optional;

/**
 * A message as a channel sends it. Its texts hold no name, document number or phone number.
 *
 * @param id the same whenever it is sent again
 * @param to a phone number, an e-mail address or a URL
 * @param secret signs a webhook; empty for other channels
 */
public record OutgoingMessage(
    String id,
    String to,
    Optional<String> secret,
    String language,
    String title,
    String text,
    Notification notification) {}
