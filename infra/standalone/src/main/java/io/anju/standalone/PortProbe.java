package io.anju.standalone;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

/** Waits for a part that starts in another JVM. */
record PortProbe(String host, int port) {

  private static final Duration POLL_INTERVAL = Duration.ofMillis(50);
  private static final int CONNECT_MILLIS = 1000;

  /**
   * @throws IllegalStateException if nothing listens within the time
   */
  void awaitListening(Duration timeout, String name) throws InterruptedException {
    var deadline = System.nanoTime() + timeout.toNanos();
    while (!listens()) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException(name + " does not answer at " + host + ":" + port);
      }
      Thread.sleep(POLL_INTERVAL);
    }
  }

  private boolean listens() {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
      return true;
    } catch (IOException _) {
      return false;
    }
  }
}
