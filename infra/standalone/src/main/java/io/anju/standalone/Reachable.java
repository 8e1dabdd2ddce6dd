package io.anju.standalone;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

/** Waits for a part that starts in another JVM. */
record Reachable(String host, int port) {

  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final int CONNECT_MILLIS = 1000;

  /** @throws IllegalStateException if nothing listens within the time */
  void await(Duration atMost, String who) throws InterruptedException {
    var until = System.nanoTime() + atMost.toNanos();
    while (!listens()) {
      if (System.nanoTime() > until) {
        throw new IllegalStateException(who + " does not answer at " + host + ":" + port);
      }
      Thread.sleep(PAUSE);
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
