package io.anju.residence.notification.delivery;

/** A way out of the inbox. */
public enum Channel {
  SMS,
  EMAIL,
  WEBHOOK
}
