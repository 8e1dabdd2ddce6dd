package io.anju.residence.permit;

import com.mongodb.client.MongoDatabase;
import io.anju.platform.command.Ids;
import io.anju.platform.keys.PersonalFields;
import io.anju.platform.store.AggregateStore;
import io.anju.residence.eligibility.Eligibility;
import io.anju.residence.evidence.EvidenceBook;
import io.anju.residence.permit.mongo.DrawnCardNumbers;
import io.anju.residence.permit.mongo.DuePermits;
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
  PermitBook permitBook(AggregateStore store, PersonalFields fields, RuleSets rules, Persons persons, Clock clock) {
    var mapping = new PermitMapping(fields, rules, persons::knownAs, clock);
    var all = store.aggregates(mapping);
    return new PermitBook(all, new PermitsByHolder(all, persons::knownAs), new DuePermits(all, mapping));
  }

  @Bean
  Dossiers dossiers(PermitBook permits, Standing standing, RuleSets rules, WorkingDays calendar) {
    return new Dossiers(permits, standing, rules, calendar);
  }

  @Bean
  Standing standing(RuleSets rules, Clock clock) {
    return new Standing(rules, clock);
  }

  @Bean
  Applications applications(PermitBook permits, Persons persons, Eligibility eligibility, RuleSets rules, WorkingDays calendar,
      Standing standing, Ids ids, EvidenceBook evidence) {
    return new Applications(permits, persons, eligibility, rules, calendar, standing, ids, new Representatives(evidence));
  }

  @Bean
  Permits permits(PermitBook permits, Persons persons, Eligibility eligibility, RuleSets rules, MongoDatabase database, Standing standing) {
    return new Permits(permits, persons, eligibility, rules, new DrawnCardNumbers(database), standing);
  }
}
