package io.anju.overview;

import com.mongodb.client.MongoDatabase;
import io.anju.contract.FactType;
import io.anju.overview.fold.Awaited;
import io.anju.overview.fold.Contributions;
import io.anju.overview.fold.kafka.ViewListener;
import io.anju.overview.fold.mongo.Generations;
import io.anju.overview.names.mongo.RememberedNames;
import io.anju.overview.search.BlindLookups;
import io.anju.overview.source.Freshness;
import io.anju.overview.source.Positions;
import io.anju.overview.source.Source;
import io.anju.overview.source.kafka.KafkaPositions;
import io.anju.overview.source.web.OwnWrites;
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
  BlindLookups lookups(PersonalFields fields, BlindIndex blind) {
    return new BlindLookups(fields, blind);
  }

  @Bean
  Contributions contributions(BlindLookups lookups) {
    return new Contributions(lookups);
  }

  @Bean
  FactListener<?> persons(Contributions contributions, Generations generations, Awaited awaited) {
    return new ViewListener<>(FactType.PERSON, Source.RESIDENCE, contributions, generations, awaited);
  }

  @Bean
  FactListener<?> permits(Contributions contributions, Generations generations, Awaited awaited) {
    return new ViewListener<>(FactType.PERMIT, Source.RESIDENCE, contributions, generations, awaited);
  }

  @Bean
  FactListener<?> buildings(Contributions contributions, Generations generations, Awaited awaited) {
    return new ViewListener<>(FactType.BUILDING, Source.HOUSING, contributions, generations, awaited);
  }

  @Bean
  FactListener<?> dwellings(Contributions contributions, Generations generations, Awaited awaited) {
    return new ViewListener<>(FactType.DWELLING, Source.HOUSING, contributions, generations, awaited);
  }

  @Bean
  FactListener<?> tenancies(Contributions contributions, Generations generations, Awaited awaited) {
    return new ViewListener<>(FactType.TENANCY, Source.HOUSING, contributions, generations, awaited);
  }

  @Bean
  FactListener<?> inspections(Contributions contributions, Generations generations, Awaited awaited) {
    return new ViewListener<>(FactType.INSPECTION, Source.HOUSING, contributions, generations, awaited);
  }

  @Bean
  FactListener<?> enterprises(Contributions contributions, Generations generations, Awaited awaited) {
    return new ViewListener<>(FactType.ENTERPRISE, Source.EMPLOYMENT, contributions, generations, awaited);
  }

  @Bean
  FactListener<?> employments(Contributions contributions, Generations generations, Awaited awaited) {
    return new ViewListener<>(FactType.EMPLOYMENT, Source.EMPLOYMENT, contributions, generations, awaited);
  }

  @Bean
  FactListener<?> insurances(Contributions contributions, Generations generations, Awaited awaited) {
    return new ViewListener<>(FactType.INSURANCE, Source.EMPLOYMENT, contributions, generations, awaited);
  }

  @Bean
  FactListener<?> enrolments(Contributions contributions, Generations generations, Awaited awaited) {
    return new ViewListener<>(FactType.ENROLMENT, Source.EMPLOYMENT, contributions, generations, awaited);
  }

  @Bean
  Awaited awaited() {
    return new Awaited();
  }

  @Bean
  RememberedNames names(Generations generations) {
    return new RememberedNames(generations);
  }

  @Bean
  KafkaPositions positions(KafkaAdmin broker, @Value("${spring.application.name}") String service, SystemTime time,
      @Value("${anju.overview.positions-every}") Duration pause, MeterRegistry meters) {
    return new KafkaPositions(broker, service, time.clock(), pause, meters);
  }

  @Bean
  Freshness freshness(Positions positions, SystemTime time, @Value("${anju.overview.fresh-within}") Duration within) {
    return new Freshness(positions, time.clock(), within);
  }

  @Bean
  OwnWrites ownWrites(Generations generations, Awaited awaited, RememberedNames names, @Value("${anju.overview.seen-within}") Duration within) {
    return new OwnWrites(generations, awaited, names, within);
  }
}
