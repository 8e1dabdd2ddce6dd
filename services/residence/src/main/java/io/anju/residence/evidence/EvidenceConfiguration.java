package io.anju.residence.evidence;

import io.anju.codes.PersonId;
import io.anju.contract.EmploymentFact;
import io.anju.contract.EnrolmentFact;
import io.anju.contract.FactType;
import io.anju.contract.InsuranceFact;
import io.anju.contract.TenancyFact;
import io.anju.platform.store.AggregateStore;
import io.anju.residence.evidence.kafka.EvidenceListener;
import io.anju.residence.evidence.mongo.EmploymentProjection;
import io.anju.residence.evidence.mongo.EnrolmentProjection;
import io.anju.residence.evidence.mongo.InsuranceProjection;
import io.anju.residence.evidence.mongo.TenancyProjection;
import io.anju.residence.person.Persons;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EvidenceConfiguration {

  @Bean
  TenancyProjection tenancyProjection(AggregateStore store) {
    return new TenancyProjection(store);
  }

  @Bean
  EmploymentProjection employmentProjection(AggregateStore store) {
    return new EmploymentProjection(store);
  }

  @Bean
  EvidenceListener<TenancyFact> tenancyListener(
      TenancyProjection tenancies, ReviewTrigger reviewTrigger) {
    return new EvidenceListener<>(
        FactType.TENANCY,
        facts -> {
          var affected = tenancies.affectedPersons(facts);
          tenancies.apply(facts);
          reviewTrigger.requestReview(affected);
        });
  }

  @Bean
  EvidenceListener<EmploymentFact> employmentListener(
      EmploymentProjection employments, ReviewTrigger reviewTrigger) {
    return new EvidenceListener<>(
        FactType.EMPLOYMENT,
        facts -> {
          employments.apply(facts);
          reviewTrigger.requestReview(persons(facts, EmploymentFact::personId));
        });
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
  EvidenceListener<InsuranceFact> insuranceListener(
      InsuranceProjection insurances, ReviewTrigger reviewTrigger) {
    return new EvidenceListener<>(
        FactType.INSURANCE,
        facts -> {
          insurances.apply(facts);
          reviewTrigger.requestReview(persons(facts, InsuranceFact::personId));
        });
  }

  @Bean
  EvidenceListener<EnrolmentFact> enrolmentListener(
      EnrolmentProjection enrolments, ReviewTrigger reviewTrigger) {
    return new EvidenceListener<>(
        FactType.ENROLMENT,
        facts -> {
          enrolments.apply(facts);
          reviewTrigger.requestReview(persons(facts, EnrolmentFact::personId));
        });
  }

  @Bean
  EvidenceRepository evidenceRepository(
      TenancyProjection tenancies,
      EmploymentProjection employments,
      InsuranceProjection insurances,
      EnrolmentProjection enrolments,
      Persons persons) {
    return new EvidenceProjections(
        tenancies, employments, insurances, enrolments, persons::allIdsOf);
  }

  private static <F> List<PersonId> persons(List<F> facts, Function<F, String> person) {
    return facts.stream().map(person).distinct().map(PersonId::new).toList();
  }
}
