package io.anju.overview.probe.kafka;

import io.anju.overview.probe.ProbeViews;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.listener.MessageListener;

/** Folds each probe as it comes; one that cannot be read proves nothing and is passed over. */
final class ProbeListener implements MessageListener<String, byte[]> {

  private final ProbeViews views;

  ProbeListener(ProbeViews views) {
    this.views = views;
  }

  @Override
  public void onMessage(ConsumerRecord<String, byte[]> probe) {
    var version = new String(probe.value(), StandardCharsets.US_ASCII);
    if (version.matches("\\d{1,18}")) {
      views.fold(probe.key(), Long.parseLong(version));
    }
  }
}
