package io.anju.employment.statistics.mongo;

import com.mongodb.client.MongoDatabase;
import io.anju.employment.statistics.CityCountsRepository;
import io.anju.employment.statistics.CountSource;
import org.bson.BsonDocument;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the counts in MongoDB, and the collections that are counted. */
@Configuration(proxyBeanMethods = false)
class StatisticsMongoConfiguration {

  @Bean
  CityCountsRepository cityCountsRepository(MongoDatabase database) {
    return new MongoCityCountsRepository(database);
  }

  @Bean
  CountSource countSource(MongoDatabase database) {
    return new MongoCountSource(
        database.getCollection("employments", BsonDocument.class),
        database.getCollection("enterprises", BsonDocument.class));
  }
}
