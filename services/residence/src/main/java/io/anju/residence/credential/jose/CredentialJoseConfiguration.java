package io.anju.residence.credential.jose;

import io.anju.platform.keys.PersonalFields;
import io.anju.residence.credential.CredentialSigner;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CredentialJoseConfiguration {

  @Bean
  CredentialSigner credentialSigner(
      PersonalFields fields,
      @Value("${anju.keys.location}") Path keys,
      @Value("${anju.credential.issuer}") String issuer) {
    return new SdJwtCredentialSigner(issuer, CredentialKey.openOrCreate(keys), fields);
  }
}
