package io.anju.overview.fold.kafka;

import io.anju.contract.FactType;
import io.anju.overview.fold.Contributions;
import io.anju.overview.fold.FoldNotifier;
import io.anju.overview.fold.ViewGenerations;
import io.anju.overview.source.Source;
import io.anju.platform.facts.FactListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Registers a listener for each type of fact that is folded into views. */
@Configuration(proxyBeanMethods = false)
class FoldKafkaConfiguration {

  private final Contributions contributions;
  private final ViewGenerations generations;
  private final FoldNotifier notifier;

  FoldKafkaConfiguration(
      Contributions contributions, ViewGenerations generations, FoldNotifier notifier) {
    this.contributions = contributions;
    this.generations = generations;
    this.notifier = notifier;
  }

  @Bean
  FactListener<?> personListener() {
    return listener(FactType.PERSON, Source.RESIDENCE);
  }

  @Bean
  FactListener<?> permitListener() {
    return listener(FactType.PERMIT, Source.RESIDENCE);
  }

  @Bean
  FactListener<?> buildingListener() {
    return listener(FactType.BUILDING, Source.HOUSING);
  }

  @Bean
  FactListener<?> dwellingListener() {
    return listener(FactType.DWELLING, Source.HOUSING);
  }

  @Bean
  FactListener<?> tenancyListener() {
    return listener(FactType.TENANCY, Source.HOUSING);
  }

  @Bean
  FactListener<?> inspectionListener() {
    return listener(FactType.INSPECTION, Source.HOUSING);
  }

  @Bean
  FactListener<?> enterpriseListener() {
    return listener(FactType.ENTERPRISE, Source.EMPLOYMENT);
  }

  @Bean
  FactListener<?> employmentListener() {
    return listener(FactType.EMPLOYMENT, Source.EMPLOYMENT);
  }

  @Bean
  FactListener<?> insuranceListener() {
    return listener(FactType.INSURANCE, Source.EMPLOYMENT);
  }

  @Bean
  FactListener<?> enrolmentListener() {
    return listener(FactType.ENROLMENT, Source.EMPLOYMENT);
  }

  @Bean
  FactListener<?> correctionListener() {
    return listener(FactType.CORRECTION, Source.RESIDENCE);
  }

  @Bean
  FactListener<?> duplicateListener() {
    return listener(FactType.DUPLICATE, Source.RESIDENCE);
  }

  @Bean
  FactListener<?> discrepancyListener() {
    return listener(FactType.DISCREPANCY, Source.EMPLOYMENT);
  }

  private FactListener<?> listener(FactType type, Source source) {
    return new ViewListener<>(type, source, contributions, generations, notifier);
  }
}
