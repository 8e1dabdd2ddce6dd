package io.anju.residence.credential;

import io.anju.platform.time.SystemTime;
import io.anju.residence.dwelling.Dwellings;
import io.anju.residence.permit.Permits;
import io.anju.residence.person.Persons;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CredentialConfiguration {

  @Bean
  Credentials credentials(
      Permits permits, Persons persons, CredentialSigner signer, SystemTime time) {
    return new Credentials(permits, persons, signer, time.clock());
  }

  @Bean
  Certificates certificates(
      Credentials credentials, Persons persons, Dwellings dwellings, CertificatePrinter printer) {
    return new Certificates(credentials, persons, dwellings, printer);
  }
}
