package io.anju.housing.dwelling.mongo;

import io.anju.housing.dwelling.Dwelling;
import io.anju.housing.dwelling.OccupantLimit;
import io.anju.housing.dwelling.OwnedDwellings;
import io.anju.housing.sequence.TakenCodes;
import io.anju.housing.sequence.mongo.MongoTakenCodes;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoAggregates;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers dwellings stored in MongoDB. */
@Configuration(proxyBeanMethods = false)
class DwellingMongoConfiguration {

  @Bean
  MongoAggregates<Dwelling, DwellingDocument> dwellingAggregates(
      AggregateStore store, OccupantLimit limit, Clock clock) {
    return store.aggregates(new DwellingMapping(limit, clock));
  }

  @Bean
  MongoDwellingSearch dwellingSearch(MongoAggregates<Dwelling, DwellingDocument> dwellings) {
    return new MongoDwellingSearch(dwellings);
  }

  @Bean
  OwnedDwellings ownedDwellings(MongoAggregates<Dwelling, DwellingDocument> dwellings) {
    return new MongoOwnedDwellings(dwellings);
  }

  @Bean
  TakenCodes takenDwellingCodes(MongoAggregates<Dwelling, DwellingDocument> dwellings) {
    return new MongoTakenCodes(dwellings.collection());
  }
}
