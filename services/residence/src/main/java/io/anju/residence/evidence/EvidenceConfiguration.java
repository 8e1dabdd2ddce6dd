package io.anju.residence.evidence;

import io.anju.codes.PersonId;
import io.anju.contract.EmploymentFact;
import io.anju.contract.FactType;
import io.anju.contract.TenancyFact;
import io.anju.platform.store.AggregateStore;
import io.anju.residence.evidence.kafka.EvidenceListener;
import io.anju.residence.evidence.mongo.EmploymentProjection;
import io.anju.residence.evidence.mongo.TenancyProjection;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EvidenceConfiguration {

  @Bean
  TenancyProjection tenancies(AggregateStore store) {
    return new TenancyProjection(store);
  }

  @Bean
  EmploymentProjection employments(AggregateStore store) {
    return new EmploymentProjection(store);
  }

  @Bean
  EvidenceListener<TenancyFact> tenancyListener(TenancyProjection tenancies) {
    return new EvidenceListener<>(FactType.TENANCY, tenancies::apply);
  }

  @Bean
  EvidenceListener<EmploymentFact> employmentListener(EmploymentProjection employments) {
    return new EvidenceListener<>(FactType.EMPLOYMENT, employments::apply);
  }

  @Bean
  HeldEvidence heldEvidence(TenancyProjection tenancies, EmploymentProjection employments) {
    return new HeldEvidence() {
      @Override
      public List<KnownTenancy> tenanciesOf(PersonId person) {
        return tenancies.of(person);
      }

      @Override
      public List<KnownEmployment> employmentsOf(PersonId person) {
        return employments.of(person);
      }
    };
  }
}
