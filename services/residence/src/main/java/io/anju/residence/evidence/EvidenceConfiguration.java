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
  TenancyProjection tenancies(AggregateStore store) {
    return new TenancyProjection(store);
  }

  @Bean
  EmploymentProjection employments(AggregateStore store) {
    return new EmploymentProjection(store);
  }

  @Bean
  EvidenceListener<TenancyFact> tenancyListener(TenancyProjection tenancies, Reconsidering permits) {
    return new EvidenceListener<>(FactType.TENANCY, facts -> {
      var concerned = tenancies.concerned(facts);
      tenancies.apply(facts);
      permits.reconsider(concerned);
    });
  }

  @Bean
  EvidenceListener<EmploymentFact> employmentListener(EmploymentProjection employments, Reconsidering permits) {
    return new EvidenceListener<>(FactType.EMPLOYMENT, facts -> {
      employments.apply(facts);
      permits.reconsider(persons(facts, EmploymentFact::personId));
    });
  }

  @Bean
  InsuranceProjection insurances(AggregateStore store) {
    return new InsuranceProjection(store);
  }

  @Bean
  EnrolmentProjection enrolments(AggregateStore store) {
    return new EnrolmentProjection(store);
  }

  @Bean
  EvidenceListener<InsuranceFact> insuranceListener(InsuranceProjection insurances, Reconsidering permits) {
    return new EvidenceListener<>(FactType.INSURANCE, facts -> {
      insurances.apply(facts);
      permits.reconsider(persons(facts, InsuranceFact::personId));
    });
  }

  @Bean
  EvidenceListener<EnrolmentFact> enrolmentListener(EnrolmentProjection enrolments, Reconsidering permits) {
    return new EvidenceListener<>(FactType.ENROLMENT, facts -> {
      enrolments.apply(facts);
      permits.reconsider(persons(facts, EnrolmentFact::personId));
    });
  }

  @Bean
  EvidenceBook evidence(TenancyProjection tenancies, EmploymentProjection employments, InsuranceProjection insurances,
      EnrolmentProjection enrolments, Persons persons) {
    return new Projections(tenancies, employments, insurances, enrolments, persons::knownAs);
  }

  private static <F> List<PersonId> persons(List<F> facts, Function<F, String> person) {
    return facts.stream().map(person).distinct().map(PersonId::new).toList();
  }
}
