package io.anju.standalone.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.slf4j.LoggerFactory;

/**
 * A running broker; {@link #close()} stops it in order, so that the next start has nothing to
 * recover.
 */
public final class Broker implements AutoCloseable {

  private static final int CONTROLLER_PORT_OFFSET = 1000;
  private static final int PORTS_TO_TRY = 100;
  private static final int LAST_PORT = 65_535;

  private final BrokerSettings settings;
  private final KafkaRaftServer server;

  private Broker(BrokerSettings settings, KafkaRaftServer server) {
    this.settings = settings;
    this.server = server;
  }

  /** Starts a broker; the first start over a folder formats it and gives the cluster its id. */
  public static Broker start(BrokerSettings settings) {
    format(settings);
    var server =
        new KafkaRaftServer(
            new KafkaConfig(settings.toKafka(freePort(settings.port()))), Time.SYSTEM);
    server.startup();
    return new Broker(settings, server);
  }

  /** Where clients reach it: {@code host:port}. */
  public String address() {
    return settings.host() + ":" + settings.port();
  }

  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }

  private static void format(BrokerSettings settings) {
    var folder = settings.folder().toAbsolutePath();
    if (Files.exists(folder.resolve("meta.properties"))) {
      return;
    }
    try {
      Files.createDirectories(folder);
      new Formatter()
          .setClusterId(Uuid.randomUuid().toString())
          .setNodeId(Integer.parseInt(BrokerSettings.NODE))
          .setDirectories(List.of(folder.toString()))
          .setMetadataLogDirectory(folder.toString())
          .setControllerListenerName(BrokerSettings.CONTROLLER)
          .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
          .setPrintStream(
              new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
          .run();
    } catch (Exception e) {
      throw new IllegalStateException("cannot prepare the broker's folder " + folder, e);
    }
  }

  /**
   * Well away from the ports of the other parts, which may start later than this; and not one that
   * the system hands out, for it could go to an outgoing connection meanwhile.
   */
  private static int freePort(int clientPort) {
    var first =
        clientPort + CONTROLLER_PORT_OFFSET <= LAST_PORT - PORTS_TO_TRY
            ? clientPort + CONTROLLER_PORT_OFFSET
            : clientPort - CONTROLLER_PORT_OFFSET;
    for (var port = first; port < first + PORTS_TO_TRY; port++) {
      try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return port;
      } catch (IOException _) {
        LoggerFactory.getLogger(Broker.class).debug("port {} is taken", port);
      }
    }
    throw new IllegalStateException(
        "no free port for the broker's controller from " + first + " on");
  }
}
