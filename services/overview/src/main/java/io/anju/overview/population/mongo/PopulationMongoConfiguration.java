package io.anju.overview.population.mongo;

import com.mongodb.client.MongoDatabase;
import io.anju.overview.fold.mongo.MongoGenerations;
import io.anju.overview.population.PersonSource;
import io.anju.overview.population.PopulationRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the tables of population, and the persons that are counted. */
@Configuration(proxyBeanMethods = false)
class PopulationMongoConfiguration {

  @Bean
  PersonSource personSource(MongoGenerations generations) {
    return new MongoPersonSource(generations);
  }

  @Bean
  PopulationRepository populationRepository(MongoDatabase database) {
    return new MongoPopulationRepository(database);
  }
}
