package io.anju.residence.identity.mongo;

import com.mongodb.client.MongoDatabase;
import io.anju.residence.identity.IdentityProposals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IdentityMongoConfiguration {

  @Bean
  IdentityProposals identityProposals(MongoDatabase database) {
    return new MongoIdentityProposals(database);
  }
}
