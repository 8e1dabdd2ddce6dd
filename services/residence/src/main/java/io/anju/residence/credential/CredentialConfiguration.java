package io.anju.residence.credential;

import io.anju.platform.keys.PersonalFields;
import io.anju.platform.time.SystemTime;
import io.anju.residence.credential.jose.CredentialKey;
import io.anju.residence.credential.jose.SdJwtCredentialSigner;
import io.anju.residence.dwelling.Dwellings;
import io.anju.residence.permit.Permits;
import io.anju.residence.person.Persons;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CredentialConfiguration {

  @Bean
  Credentials credentials(
      Permits permits,
      Persons persons,
      PersonalFields fields,
      SystemTime time,
      @Value("${anju.keys.location}") Path keys,
      @Value("${anju.credential.issuer}") String issuer) {
    return new Credentials(
        permits,
        persons,
        new SdJwtCredentialSigner(issuer, CredentialKey.openOrCreate(keys), fields),
        time.clock());
  }

  @Bean
  Certificates certificates(Credentials credentials, Persons persons, Dwellings dwellings) {
    return new Certificates(credentials, persons, dwellings);
  }
}
