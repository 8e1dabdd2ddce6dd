package io.anju.residence.dormancy;

import io.anju.residence.evidence.EvidenceBook;
import io.anju.residence.notice.Notices;
import io.anju.residence.permit.PermitBook;
import io.anju.residence.permit.Permits;
import io.anju.residence.permit.Standing;
import io.anju.residence.person.Persons;
import io.anju.residence.rules.RuleSets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DormancyConfiguration {

  @Bean
  Footings footings(Persons persons, EvidenceBook evidence) {
    return new Footings(persons, evidence);
  }

  @Bean
  Vigil vigil(PermitBook permits, Footings footings, RuleSets rules, Standing standing, Notices notices) {
    return new Vigil(permits, footings, rules, standing, new Reminders(notices));
  }

  @Bean
  Outlooks outlooks(Permits permits, Footings footings, RuleSets rules, Standing standing) {
    return new Outlooks(permits, footings, rules, standing);
  }
}
