package io.anju.housing.tenancy.certificate;

import io.anju.housing.dwelling.Dwellings;
import io.anju.housing.party.RegisteredPersons;
import io.anju.housing.tenancy.TenancyRepository;
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
  CertificateCodes certificateCodes(BlindIndex blindIndex) {
    return new CertificateCodes(number -> blindIndex.of("tenancy-certificate", number));
  }

  @Bean
  Certificates certificates(
      TenancyRepository tenancies,
      Dwellings dwellings,
      RegisteredPersons persons,
      TenancyRules rules,
      CertificateCodes codes,
      @Value("${anju.housing.plate.origin}") URI publicOrigin,
      Clock clock) {
    return new Certificates(tenancies, dwellings, persons, rules, codes, publicOrigin, clock);
  }

  @Bean
  CertificateVerifier verifier(
      TenancySearch search, RegisteredPersons persons, CertificateCodes codes) {
    return new CertificateVerifier(search, persons, codes);
  }
}
