package io.anju.residence.evidence;

import io.anju.contract.EmploymentFact;
import io.anju.contract.EnrolmentFact;
import io.anju.contract.InsuranceFact;
import io.anju.contract.TenancyFact;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EvidenceConfiguration {

  @Bean
  EvidenceUpdates<TenancyFact> tenancyUpdates(
      EvidenceProjection<TenancyFact> tenancies, ReviewTrigger reviewTrigger) {
    return new EvidenceUpdates<>(tenancies, reviewTrigger);
  }

  @Bean
  EvidenceUpdates<EmploymentFact> employmentUpdates(
      EvidenceProjection<EmploymentFact> employments, ReviewTrigger reviewTrigger) {
    return new EvidenceUpdates<>(employments, reviewTrigger);
  }

  @Bean
  EvidenceUpdates<InsuranceFact> insuranceUpdates(
      EvidenceProjection<InsuranceFact> insurances, ReviewTrigger reviewTrigger) {
    return new EvidenceUpdates<>(insurances, reviewTrigger);
  }

  @Bean
  EvidenceUpdates<EnrolmentFact> enrolmentUpdates(
      EvidenceProjection<EnrolmentFact> enrolments, ReviewTrigger reviewTrigger) {
    return new EvidenceUpdates<>(enrolments, reviewTrigger);
  }
}
