package io.anju.cli.registry;

import io.anju.cli.part.Part;
import io.anju.cli.settings.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Collection;
import java.util.List;

/** Finds ports that other programs have taken. */
public record PortCheck(Settings settings) {

  private static final int ATTEMPTS = 10;
  private static final long PAUSE_MILLIS = 200;
  private static final int CONNECT_MILLIS = 500;

  /** A line for each port that is taken, and stays so for a moment. */
  public List<String> taken(Collection<Part> parts) {
    return parts.stream()
        .filter(part -> staysTaken(settings.port(part)))
        .map(part ->
            "port "
                + settings.port(part)
                + ", wanted by "
                + part.code()
                + ", is taken by another program; set ANJU_"
                + part.name()
                + "_PORT or ANJU_PORT_BASE")
        .toList();
  }

  /** A process that has just ended may hold its port a moment longer. */
  private static boolean staysTaken(int port) {
    for (var attempt = 1; listens(port); attempt++) {
      if (attempt == ATTEMPTS) {
        return true;
      }
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        return true;
      }
    }
    return false;
  }

  /** Whether something listens on this port of the loopback interface. */
  public static boolean listens(int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
      return true;
    } catch (SocketTimeoutException _) {
      // Somebody is there and too busy to answer.
      return true;
    } catch (IOException _) {
      return false;
    }
  }
}
