package io.anju.residence.notification.delivery;

/** Sends messages through one channel; there only where the channel is switched on. */
public interface Transport {

  Channel channel();

  /** Throws nothing: whatever goes wrong is a result. */
  TransportResult send(OutgoingMessage message);
}
