package io.anju.identity.page;

import io.anju.identity.IdentityProperties;
import io.anju.identity.account.AccountStore;
import io.anju.identity.account.Activations;
import io.anju.identity.account.SignIns;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages and what they need. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {

  @Bean
  AddressThrottle addressThrottle(IdentityProperties settings, Clock clock) {
    return new AddressThrottle(settings.attemptsPerMinute(), clock);
  }

  @Bean
  SignInController signInController(
      AccountStore accounts,
      SignIns signIns,
      AddressThrottle throttle,
      IdentityProperties settings,
      Clock clock) {
    return new SignInController(
        accounts, signIns, throttle, new SignInCompletion(settings.consoles().getFirst()), clock);
  }

  @Bean
  ActivationController activationController(
      Activations activations, AddressThrottle throttle, IdentityProperties settings) {
    return new ActivationController(activations, throttle, settings.consoles().getFirst());
  }
}
