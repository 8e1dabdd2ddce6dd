package io.anju.residence.identity;

import io.anju.platform.access.CurrentCaller;
import io.anju.residence.permit.PermitRepository;
import io.anju.residence.person.Persons;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

  @Bean
  Identities identities(
      Persons persons, PermitRepository permits, IdentityProposals proposals, Clock clock) {
    return new Identities(
        persons,
        // As the system: any live permit prevents a merge, whichever division serves it.
        holder -> CurrentCaller.asSystem(() -> permits.byHolder().findLive(holder).isPresent()),
        proposals,
        clock);
  }
}
