package io.anju.platform.store;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.kafka.core.ProducerFactory;

/** Hands out one producer, whatever its configuration. */
record ProducersFixture(Producer<String, byte[]> producer)
    implements ProducerFactory<String, byte[]> {

  /** Records what is sent, and stays open when one of those who share it closes it. */
  static class SharedProducer extends MockProducer<String, byte[]> {

    SharedProducer() {
      super(true, null, new StringSerializer(), new ByteArraySerializer());
    }

    @Override
    public void close(Duration timeout) {
      flush();
    }
  }

  @Override
  public Producer<String, byte[]> createProducer() {
    return producer;
  }

  @Override
  public ProducerFactory<String, byte[]> copyWithConfigurationOverride(
      Map<String, Object> override) {
    return this;
  }
}
