package io.anju.residence.permit;

import com.mongodb.client.MongoDatabase;
import io.anju.platform.command.Ids;
import io.anju.platform.keys.PersonalFields;
import io.anju.platform.store.AggregateStore;
import io.anju.residence.eligibility.Eligibility;
import io.anju.residence.evidence.EvidenceRepository;
import io.anju.residence.permit.mongo.DuePermits;
import io.anju.residence.permit.mongo.MongoCardNumberGenerator;
import io.anju.residence.permit.mongo.PermitMapping;
import io.anju.residence.permit.mongo.PermitsByHolder;
import io.anju.residence.person.Persons;
import io.anju.residence.rules.RuleSets;
import io.anju.residence.rules.WorkingDays;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PermitConfiguration {

  @Bean
  PermitRepository permitRepository(
      AggregateStore store, PersonalFields fields, RuleSets rules, Persons persons, Clock clock) {
    var mapping = new PermitMapping(fields, rules, persons::allIdsOf, clock);
    var all = store.aggregates(mapping);
    return new PermitRepository(
        all, new PermitsByHolder(all, persons::allIdsOf), new DuePermits(all, mapping));
  }

  @Bean
  Dossiers dossiers(
      PermitRepository permits,
      TimeDependentState timeDependentState,
      RuleSets rules,
      WorkingDays calendar) {
    return new Dossiers(permits, timeDependentState, rules, calendar);
  }

  @Bean
  TimeDependentState timeDependentState(RuleSets rules, Clock clock) {
    return new TimeDependentState(rules, clock);
  }

  @Bean
  Applications applications(
      PermitRepository permits,
      Persons persons,
      Eligibility eligibility,
      RuleSets rules,
      WorkingDays calendar,
      TimeDependentState timeDependentState,
      Ids ids,
      EvidenceRepository evidence) {
    return new Applications(
        permits,
        persons,
        eligibility,
        rules,
        calendar,
        timeDependentState,
        ids,
        new Representatives(evidence));
  }

  @Bean
  Permits permits(
      PermitRepository permits,
      Persons persons,
      Eligibility eligibility,
      RuleSets rules,
      MongoDatabase database,
      TimeDependentState timeDependentState) {
    return new Permits(
        permits,
        persons,
        eligibility,
        rules,
        new MongoCardNumberGenerator(database),
        timeDependentState);
  }
}
