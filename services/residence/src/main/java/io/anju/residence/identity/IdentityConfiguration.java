package io.anju.residence.identity;

import io.anju.platform.access.CurrentCaller;
import io.anju.residence.notice.Notices;
import io.anju.residence.permit.PermitBook;
import io.anju.residence.person.Persons;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

  @Bean
  Identities identities(Persons persons, PermitBook permits, Notices notices, Clock clock) {
    return new Identities(persons, holder -> CurrentCaller.asSystem(() -> permits.ofPerson().live(holder).isPresent()), notices, clock);
  }
}
