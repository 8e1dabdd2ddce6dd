package io.anju.residence.dormancy.mongo;

import com.mongodb.client.MongoDatabase;
import io.anju.residence.dormancy.ReviewRequests;
import io.anju.residence.permit.PermitRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DormancyMongoConfiguration {

  @Bean
  ReviewRequests reviewRequests(MongoDatabase database, PermitRepository permits) {
    return new MongoReviewRequests(database, permits);
  }
}
