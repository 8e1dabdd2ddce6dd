package io.anju.platform.config;

import io.anju.platform.command.Ids;
import io.anju.platform.time.MovedClock;
import io.anju.platform.time.SystemTime;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Time and ids; business dates are in Asia/Shanghai. */
@Configuration(proxyBeanMethods = false)
public class TimeConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(TimeConfiguration.class);
  // The store keeps milliseconds: a finer clock would have the first answer and its fact differ
  // from every later reading.
  private static final Clock MACHINE = Clock.tickMillis(ZoneId.of("Asia/Shanghai"));

  @Bean
  SystemTime systemTime() {
    return new SystemTime(MACHINE);
  }

  /**
   * Business time: the machine's, unless {@code anju.clock.file} names a file that moves it, which
   * production refuses.
   */
  @Bean
  @ConditionalOnMissingBean
  Clock clock(@Value("${anju.clock.file:}") String file, Environment environment) {
    if (file.isBlank()) {
      return MACHINE;
    }
    if (environment.acceptsProfiles(Profiles.of("production"))) {
      throw new IllegalStateException(
          "anju.clock.file is set, but time is not moved in production");
    }
    var clock = new MovedClock(MACHINE, Path.of(file));
    LOG.warn(
        "BUSINESS TIME CAN BE MOVED, by {}; it is now {}. Not for production.",
        file,
        clock.instant());
    return clock;
  }

  @Bean
  InfoContributor businessTimeInfo(Clock clock) {
    return info ->
        info.withDetail(
            "businessTime",
            Map.of("now", clock.instant().toString(), "movable", clock instanceof MovedClock));
  }

  /** 0 where business time is not moved. */
  @Bean
  Gauge clockOffsetGauge(Clock clock, MeterRegistry meters) {
    return Gauge.builder(
            "anju.clock.moved",
            () -> (clock.millis() - Instant.now(MACHINE).toEpochMilli()) / 1000.0)
        .baseUnit("seconds")
        .description("how far business time is from the machine's")
        .register(meters);
  }

  @Bean
  Ids ids(SystemTime time) {
    return new Ids(time.clock());
  }
}
