package io.anju.overview.rebuild;

import io.anju.overview.fold.Contributions;
import io.anju.overview.fold.ViewGenerations;
import io.anju.platform.lease.Leases;
import io.anju.platform.time.SystemTime;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RebuildConfiguration {

  @Bean
  Rebuild rebuild(
      ViewGenerations generations,
      Contributions contributions,
      Replay replay,
      RebuildProgressRepository progress,
      Leases leases,
      Derivation derivation,
      SystemTime time) {
    return new Rebuild(
        generations, contributions, replay, progress, leases, derivation, time.clock());
  }

  @Bean
  ApplicationListener<ApplicationReadyEvent> completionOfOutdatedViews(Rebuild rebuild) {
    return _ -> rebuild.completeOutdated();
  }
}
