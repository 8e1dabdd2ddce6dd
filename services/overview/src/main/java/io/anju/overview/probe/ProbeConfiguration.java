package io.anju.overview.probe;

import io.anju.platform.probe.WritePathHealth;
import io.anju.platform.probe.WriteProbe;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The overview's share of the health group {@code writes}: writes arrive in the views. */
@Configuration(value = "viewProbeConfiguration", proxyBeanMethods = false)
class ProbeConfiguration {

  @Bean
  ViewProbe viewProbe(
      WriteProbe probe,
      ProbeViews views,
      @Value("${anju.overview.probe-timeout:5s}") Duration timeout) {
    return new ViewProbe(probe::write, views, timeout);
  }

  @Bean
  WritePathHealth viewPathHealthIndicator(ViewProbe probe) {
    return new WritePathHealth(probe::awaitFolded);
  }
}
