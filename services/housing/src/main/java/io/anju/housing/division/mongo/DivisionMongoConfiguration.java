package io.anju.housing.division.mongo;

import com.mongodb.client.MongoDatabase;
import io.anju.housing.division.DivisionRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The repository of divisions in the service's database. */
@Configuration(proxyBeanMethods = false)
class DivisionMongoConfiguration {

  @Bean
  DivisionRepository divisionRepository(MongoDatabase database) {
    return new MongoDivisionRepository(database);
  }
}
