package io.anju.residence.letting;

import io.anju.platform.keys.PersonalFields;
import io.anju.residence.declaration.Declarations;
import io.anju.residence.letting.kafka.LeaseListener;
import io.anju.residence.letting.kafka.MoveIns;
import io.anju.residence.notice.Notices;
import io.anju.residence.person.Persons;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LettingConfiguration {

  @Bean
  LeaseListener leaseListener(Persons persons, Declarations declarations, Notices notices, PersonalFields fields, Clock clock) {
    var register = new LeaseDeclarations(persons, declarations, notices, clock);
    var moveIns = new MoveIns(fields);
    return new LeaseListener(facts -> {
      facts.stream().flatMap(moveIns::of).forEach(register::register);
      notices.tellAll(facts.stream().flatMap(fact -> new LeaseTidings(fact).all().stream()).toList());
    });
  }
}
