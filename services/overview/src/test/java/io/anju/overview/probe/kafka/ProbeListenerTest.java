package io.anju.overview.probe.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.overview.probe.ProbeViews;
import io.anju.platform.probe.WriteProbe;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProbeListenerTest implements ProbeViews {

  private final Map<String, Long> folded = new HashMap<>();

  @Override
  public void fold(String service, long version) {
    folded.merge(service, version, Math::max);
  }

  @Override
  public long version(String service) {
    return folded.getOrDefault(service, 0L);
  }

  private void receive(String value) {
    new ProbeListener(this)
        .onMessage(
            new ConsumerRecord<>(
                WriteProbe.TOPIC, 0, 0, "residence", value.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void probe_of_a_service_is_folded() {
    receive("42");
    assertThat(folded).containsExactly(Map.entry("residence", 42L));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "soon", "9999999999999999999"})
  void probe_that_cannot_be_read_is_passed_over(String value) {
    receive(value);
    assertThat(folded).isEmpty();
  }
}
