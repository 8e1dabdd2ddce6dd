package io.anju.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ports that nothing listens on, each given out once, below those that the system gives to outgoing
 * connections: one of these would take the port before its server does.
 */
public final class FreePortFixture {

  private static final AtomicInteger NEXT =
      new AtomicInteger(ThreadLocalRandom.current().nextInt(12_000, 30_000));

  private FreePortFixture() {}

  public static int next() {
    while (true) {
      var port = NEXT.getAndIncrement();
      try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      } catch (IOException _) {
        continue;
      }
    }
  }
}
