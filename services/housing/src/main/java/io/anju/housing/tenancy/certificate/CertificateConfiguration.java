package io.anju.housing.tenancy.certificate;

import io.anju.housing.dwelling.Dwellings;
import io.anju.housing.party.KnownPersons;
import io.anju.housing.tenancy.TenancyBook;
import io.anju.housing.tenancy.TenancySearch;
import io.anju.housing.tenancy.rule.TenancyRules;
import io.anju.platform.keys.BlindIndex;
import java.net.URI;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CertificateConfiguration {

  @Bean
  CertificateCodes certificateCodes(BlindIndex keyed) {
    return new CertificateCodes(keyed);
  }

  @Bean
  Certificates certificates(TenancyBook tenancies, Dwellings dwellings, KnownPersons persons, TenancyRules rules, CertificateCodes codes,
      @Value("${anju.housing.plate.origin}") URI door, Clock clock) {
    return new Certificates(tenancies, dwellings, persons, rules, codes, door, clock);
  }

  @Bean
  Verifier verifier(TenancySearch search, KnownPersons persons, CertificateCodes codes) {
    return new Verifier(search, persons, codes);
  }
}
