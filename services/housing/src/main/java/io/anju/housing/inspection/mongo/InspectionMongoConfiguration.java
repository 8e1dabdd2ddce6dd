package io.anju.housing.inspection.mongo;

import io.anju.housing.inspection.InspectionSearch;
import io.anju.housing.inspection.SafetyRecord;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoAggregates;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers inspections stored in MongoDB. */
@Configuration(proxyBeanMethods = false)
class InspectionMongoConfiguration {

  @Bean
  MongoAggregates<SafetyRecord, SafetyDocument> safetyRecordAggregates(
      AggregateStore store, Clock clock) {
    return store.aggregates(new SafetyMapping(clock));
  }

  @Bean
  InspectionSearch inspectionSearch(MongoAggregates<SafetyRecord, SafetyDocument> records) {
    return new MongoInspectionSearch(records);
  }
}
