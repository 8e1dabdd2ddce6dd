package io.anju.residence.credential;

import io.anju.platform.time.SystemTime;
import io.anju.residence.credential.jose.CredentialKey;
import io.anju.residence.credential.jose.JoseSeal;
import io.anju.residence.permit.Permits;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CredentialConfiguration {

  @Bean
  Credentials credentials(Permits permits, SystemTime time, @Value("${anju.keys.location}") Path keys) {
    return new Credentials(permits, new JoseSeal(CredentialKey.openOrCreate(keys)), time.clock());
  }
}
