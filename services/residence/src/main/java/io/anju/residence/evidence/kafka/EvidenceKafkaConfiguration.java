package io.anju.residence.evidence.kafka;

import io.anju.contract.EmploymentFact;
import io.anju.contract.EnrolmentFact;
import io.anju.contract.FactType;
import io.anju.contract.InsuranceFact;
import io.anju.contract.TenancyFact;
import io.anju.platform.facts.FactListener;
import io.anju.residence.evidence.EvidenceUpdates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EvidenceKafkaConfiguration {

  @Bean
  FactListener<TenancyFact> tenancyListener(EvidenceUpdates<TenancyFact> updates) {
    return new EvidenceListener<>(FactType.TENANCY, updates);
  }

  @Bean
  FactListener<EmploymentFact> employmentListener(EvidenceUpdates<EmploymentFact> updates) {
    return new EvidenceListener<>(FactType.EMPLOYMENT, updates);
  }

  @Bean
  FactListener<InsuranceFact> insuranceListener(EvidenceUpdates<InsuranceFact> updates) {
    return new EvidenceListener<>(FactType.INSURANCE, updates);
  }

  @Bean
  FactListener<EnrolmentFact> enrolmentListener(EvidenceUpdates<EnrolmentFact> updates) {
    return new EvidenceListener<>(FactType.ENROLMENT, updates);
  }
}
