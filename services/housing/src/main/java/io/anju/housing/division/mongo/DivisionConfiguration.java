package io.anju.housing.division.mongo;

import com.mongodb.client.MongoDatabase;
import io.anju.housing.division.DivisionLoader;
import io.anju.housing.division.DivisionRepository;
import io.anju.housing.division.Divisions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Divisions, loaded before the service says it is ready. */
@Configuration(proxyBeanMethods = false)
class DivisionConfiguration {

  @Bean
  DivisionRepository divisionRepository(MongoDatabase database) {
    return new MongoDivisionRepository(database);
  }

  @Bean
  Divisions divisions(DivisionRepository repository) {
    return new Divisions(repository);
  }

  @Bean
  ApplicationRunner divisionLoader(
      DivisionRepository repository, @Value("${anju.housing.load}") String load) {
    return _ -> new DivisionLoader(repository, load).run();
  }
}
