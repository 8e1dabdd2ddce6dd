package io.anju.overview;

import com.mongodb.client.MongoDatabase;
import io.anju.contract.FactType;
import io.anju.overview.fold.Contributions;
import io.anju.overview.fold.FoldNotifier;
import io.anju.overview.fold.kafka.ViewListener;
import io.anju.overview.fold.mongo.Generations;
import io.anju.overview.names.mongo.CachedNames;
import io.anju.overview.search.BlindLookups;
import io.anju.overview.source.ConsumerPositions;
import io.anju.overview.source.Freshness;
import io.anju.overview.source.Source;
import io.anju.overview.source.kafka.KafkaPositions;
import io.anju.overview.source.web.ReadYourWrites;
import io.anju.platform.facts.FactListener;
import io.anju.platform.keys.BlindIndex;
import io.anju.platform.keys.PersonalFields;
import io.anju.platform.time.SystemTime;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;

/** What the features share: the views, who folds into them, how fresh they are. */
@Configuration(proxyBeanMethods = false)
class OverviewConfiguration {

  @Bean
  Generations generations(MongoDatabase database) {
    return new Generations(database);
  }

  @Bean
  BlindLookups blindLookups(PersonalFields fields, BlindIndex blind) {
    return new BlindLookups(fields, blind);
  }

  @Bean
  Contributions contributions(BlindLookups lookups) {
    return new Contributions(lookups);
  }

  @Bean
  FactListener<?> personListener(
      Contributions contributions, Generations generations, FoldNotifier notifier) {
    return new ViewListener<>(
        FactType.PERSON, Source.RESIDENCE, contributions, generations, notifier);
  }

  @Bean
  FactListener<?> permitListener(
      Contributions contributions, Generations generations, FoldNotifier notifier) {
    return new ViewListener<>(
        FactType.PERMIT, Source.RESIDENCE, contributions, generations, notifier);
  }

  @Bean
  FactListener<?> buildingListener(
      Contributions contributions, Generations generations, FoldNotifier notifier) {
    return new ViewListener<>(
        FactType.BUILDING, Source.HOUSING, contributions, generations, notifier);
  }

  @Bean
  FactListener<?> dwellingListener(
      Contributions contributions, Generations generations, FoldNotifier notifier) {
    return new ViewListener<>(
        FactType.DWELLING, Source.HOUSING, contributions, generations, notifier);
  }

  @Bean
  FactListener<?> tenancyListener(
      Contributions contributions, Generations generations, FoldNotifier notifier) {
    return new ViewListener<>(
        FactType.TENANCY, Source.HOUSING, contributions, generations, notifier);
  }

  @Bean
  FactListener<?> inspectionListener(
      Contributions contributions, Generations generations, FoldNotifier notifier) {
    return new ViewListener<>(
        FactType.INSPECTION, Source.HOUSING, contributions, generations, notifier);
  }

  @Bean
  FactListener<?> enterpriseListener(
      Contributions contributions, Generations generations, FoldNotifier notifier) {
    return new ViewListener<>(
        FactType.ENTERPRISE, Source.EMPLOYMENT, contributions, generations, notifier);
  }

  @Bean
  FactListener<?> employmentListener(
      Contributions contributions, Generations generations, FoldNotifier notifier) {
    return new ViewListener<>(
        FactType.EMPLOYMENT, Source.EMPLOYMENT, contributions, generations, notifier);
  }

  @Bean
  FactListener<?> insuranceListener(
      Contributions contributions, Generations generations, FoldNotifier notifier) {
    return new ViewListener<>(
        FactType.INSURANCE, Source.EMPLOYMENT, contributions, generations, notifier);
  }

  @Bean
  FactListener<?> enrolmentListener(
      Contributions contributions, Generations generations, FoldNotifier notifier) {
    return new ViewListener<>(
        FactType.ENROLMENT, Source.EMPLOYMENT, contributions, generations, notifier);
  }

  @Bean
  FoldNotifier foldNotifier() {
    return new FoldNotifier();
  }

  @Bean
  CachedNames cachedNames(Generations generations) {
    return new CachedNames(generations);
  }

  @Bean
  KafkaPositions kafkaPositions(
      KafkaAdmin broker,
      @Value("${spring.application.name}") String service,
      SystemTime time,
      @Value("${anju.overview.positions-interval}") Duration pause,
      MeterRegistry meters) {
    return new KafkaPositions(broker, service, time.clock(), pause, meters);
  }

  @Bean
  Freshness freshness(
      ConsumerPositions positions,
      SystemTime time,
      @Value("${anju.overview.max-age}") Duration within) {
    return new Freshness(positions, time.clock(), within);
  }

  @Bean
  ReadYourWrites readYourWrites(
      Generations generations,
      FoldNotifier notifier,
      CachedNames names,
      @Value("${anju.overview.read-your-writes-timeout}") Duration within) {
    return new ReadYourWrites(generations, notifier, names, within);
  }
}
