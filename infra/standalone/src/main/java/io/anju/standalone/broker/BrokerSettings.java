package io.anju.standalone.broker;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What one small broker on one machine is started with.
 *
 * @param folder where topics are kept
 * @param bind the address it listens on
 * @param host the address that clients are given
 * @param port the port it listens on
 */
public record BrokerSettings(Path folder, String bind, String host, int port) {

  static final String NODE = "1";
  static final String CONTROLLER = "CONTROLLER";

  /**
   * @param controllerPort a free port for the broker's own controller; it may differ at every start
   */
  Map<String, String> toKafka(int controllerPort) {
    var kafka = new HashMap<String, String>();
    kafka.putAll(listeners(controllerPort));
    kafka.putAll(singleNode());
    kafka.putAll(retention());
    kafka.putAll(smallMemory());
    return kafka;
  }

  private Map<String, String> listeners(int controllerPort) {
    return Map.of(
        "process.roles",
        "broker,controller",
        "node.id",
        NODE,
        "listeners",
        "CLIENTS://" + bind + ":" + port + "," + CONTROLLER + "://127.0.0.1:" + controllerPort,
        "advertised.listeners",
        "CLIENTS://" + host + ":" + port,
        "listener.security.protocol.map",
        "CLIENTS:PLAINTEXT," + CONTROLLER + ":PLAINTEXT",
        "inter.broker.listener.name",
        "CLIENTS",
        "controller.listener.names",
        CONTROLLER,
        "controller.quorum.voters",
        NODE + "@127.0.0.1:" + controllerPort);
  }

  private static Map<String, String> singleNode() {
    return Map.of(
        "offsets.topic.replication.factor", "1",
        "offsets.topic.num.partitions", "4",
        "transaction.state.log.replication.factor", "1",
        "transaction.state.log.min.isr", "1",
        "transaction.state.log.num.partitions", "1",
        "share.coordinator.state.topic.replication.factor", "1",
        "share.coordinator.state.topic.min.isr", "1",
        "share.coordinator.state.topic.num.partitions", "1",
        // Nobody else will join: waiting for more members only delays the first fact.
        "group.initial.rebalance.delay.ms", "0",
        "broker.heartbeat.interval.ms", "1000");
  }

  private Map<String, String> retention() {
    return Map.of(
        "log.dirs", folder.toAbsolutePath().toString(),
        // A topic made by a reader who came first would not be compacted: owners make their own.
        "auto.create.topics.enable", "false",
        // Views are rebuilt from the topics, so nothing ages away.
        "log.retention.ms", "-1",
        // An acknowledged fact survives the end of the process at once, and a power cut after this
        // long.
        "log.flush.interval.ms", "1000",
        "log.flush.scheduler.interval.ms", "1000",
        "log.segment.bytes", String.valueOf(64 << 20),
        "log.cleaner.backoff.ms", "30000");
  }

  private static Map<String, String> smallMemory() {
    return Map.of(
        "log.cleaner.dedupe.buffer.size", String.valueOf(8 << 20),
        "log.cleaner.io.buffer.size", String.valueOf(256 << 10),
        "log.index.size.max.bytes", String.valueOf(1 << 20),
        "num.network.threads", "2",
        "num.io.threads", "4",
        "background.threads", "2",
        "num.recovery.threads.per.data.dir", "2",
        "queued.max.requests", "100",
        "metadata.log.segment.bytes", String.valueOf(8 << 20),
        "metadata.max.idle.interval.ms", "5000");
  }
}
