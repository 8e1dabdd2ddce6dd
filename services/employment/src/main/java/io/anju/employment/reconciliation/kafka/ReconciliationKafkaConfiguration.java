package io.anju.employment.reconciliation.kafka;

import io.anju.contract.EmploymentFact;
import io.anju.contract.FactType;
import io.anju.contract.PermitFact;
import io.anju.contract.PersonFact;
import io.anju.employment.DutyCycleThrottle;
import io.anju.employment.reconciliation.Reconciliation;
import io.anju.employment.record.NameDigests;
import io.anju.platform.keys.PersonalFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Consumes the facts of the three registers that are compared. */
@Configuration(proxyBeanMethods = false)
class ReconciliationKafkaConfiguration {

  @Bean
  FactReader factReader(PersonalFields fields, NameDigests digests) {
    return new FactReader(fields, digests);
  }

  @Bean
  RegisterListener<EmploymentFact> employmentFactListener(
      FactReader reader, Reconciliation reconciliation, DutyCycleThrottle throttle) {
    return new RegisterListener<>(
        FactType.EMPLOYMENT,
        EmploymentFact::personId,
        (fact, records) -> records.with(reader.employment(fact)),
        reconciliation,
        throttle);
  }

  @Bean
  RegisterListener<PersonFact> personFactListener(
      FactReader reader, Reconciliation reconciliation, DutyCycleThrottle throttle) {
    return new RegisterListener<>(
        FactType.PERSON,
        PersonFact::id,
        (fact, records) -> records.with(reader.person(fact)),
        reconciliation,
        throttle);
  }

  @Bean
  RegisterListener<PermitFact> permitFactListener(
      FactReader reader, Reconciliation reconciliation, DutyCycleThrottle throttle) {
    return new RegisterListener<>(
        FactType.PERMIT,
        PermitFact::personId,
        (fact, records) -> records.with(reader.permit(fact)),
        reconciliation,
        throttle);
  }
}
