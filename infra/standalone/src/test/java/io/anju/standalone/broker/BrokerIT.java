package io.anju.standalone.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.standalone.FreePortFixture;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerIT {

  private static final int RECORDS = 200;

  @TempDir private Path folder;

  @Test
  void acknowledged_records_survive_a_restart_under_the_same_cluster_id() throws Exception {
    var settings = new BrokerSettings(folder, "127.0.0.1", "127.0.0.1", FreePortFixture.next());
    String cluster;
    try (var broker = Broker.start(settings)) {
      cluster = createTopic(broker, "test.topic");
      publish(broker, "test.topic");
    }
    try (var broker = Broker.start(settings);
        var admin = Admin.create(clientProperties(broker))) {
      assertThat(admin.describeCluster().clusterId().get()).isEqualTo(cluster);
      assertThat(consume(broker, "test.topic"))
          .hasSize(RECORDS)
          .contains("fact 0", "fact " + (RECORDS - 1));
    }
  }

  @Test
  void topic_is_not_created_by_being_requested() throws Exception {
    var settings = new BrokerSettings(folder, "127.0.0.1", "127.0.0.1", FreePortFixture.next());
    try (var broker = Broker.start(settings);
        var admin = Admin.create(clientProperties(broker))) {
      assertThatThrownBy(() -> admin.describeTopics(List.of("nobodys.topic")).allTopicNames().get())
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
      assertThat(admin.listTopics().names().get()).doesNotContain("nobodys.topic");
    }
  }

  private static String createTopic(Broker broker, String topic) throws Exception {
    try (var admin = Admin.create(clientProperties(broker))) {
      admin
          .createTopics(
              List.of(
                  new NewTopic(topic, Optional.of(2), Optional.empty())
                      .configs(Map.of("cleanup.policy", "compact"))))
          .all()
          .get();
      return admin.describeCluster().clusterId().get();
    }
  }

  private static void publish(Broker broker, String topic) throws Exception {
    try (var producer =
        new KafkaProducer<>(
            clientProperties(broker), new StringSerializer(), new StringSerializer())) {
      for (var i = 0; i < RECORDS; i++) {
        producer.send(new ProducerRecord<>(topic, "key " + i, "fact " + i));
      }
      producer.flush();
    }
  }

  private static List<String> consume(Broker broker, String topic) {
    var records = new ArrayList<String>();
    try (var consumer =
        new KafkaConsumer<>(
            clientProperties(broker), new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of(topic));
      var deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
      while (records.size() < RECORDS && System.nanoTime() < deadline) {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> records.add(record.value()));
      }
    }
    return records;
  }

  private static Map<String, Object> clientProperties(Broker broker) {
    return Map.of(
        "bootstrap.servers",
        broker.address(),
        "acks",
        "all",
        "group.id",
        "test",
        "auto.offset.reset",
        "earliest");
  }
}
