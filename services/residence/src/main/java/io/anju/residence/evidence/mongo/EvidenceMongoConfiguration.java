package io.anju.residence.evidence.mongo;

import io.anju.platform.store.AggregateStore;
import io.anju.residence.evidence.EvidenceRepository;
import io.anju.residence.person.Persons;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EvidenceMongoConfiguration {

  @Bean
  TenancyProjection tenancyProjection(AggregateStore store) {
    return new TenancyProjection(store);
  }

  @Bean
  EmploymentProjection employmentProjection(AggregateStore store) {
    return new EmploymentProjection(store);
  }

  @Bean
  InsuranceProjection insuranceProjection(AggregateStore store) {
    return new InsuranceProjection(store);
  }

  @Bean
  EnrolmentProjection enrolmentProjection(AggregateStore store) {
    return new EnrolmentProjection(store);
  }

  @Bean
  EvidenceRepository evidenceRepository(
      TenancyProjection tenancies,
      EmploymentProjection employments,
      InsuranceProjection insurances,
      EnrolmentProjection enrolments,
      Persons persons) {
    return new MongoEvidenceRepository(
        tenancies, employments, insurances, enrolments, persons::allIdsOf);
  }
}
