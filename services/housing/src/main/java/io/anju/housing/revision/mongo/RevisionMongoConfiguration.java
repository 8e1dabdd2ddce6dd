package io.anju.housing.revision.mongo;

import com.mongodb.client.MongoDatabase;
import io.anju.housing.building.Building;
import io.anju.housing.dwelling.Dwelling;
import io.anju.housing.inspection.SafetyRecord;
import io.anju.housing.revision.RelocationRules;
import io.anju.housing.revision.RelocationSteps;
import io.anju.housing.revision.RevisionRepository;
import io.anju.housing.tenancy.Tenancy;
import io.anju.platform.store.MongoAggregates;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The repository of revisions in the service's database, and the records that are relocated. */
@Configuration(proxyBeanMethods = false)
class RevisionMongoConfiguration {

  @Bean
  RevisionRepository revisionRepository(
      MongoDatabase database, MongoAggregates<Building, ?> buildings) {
    return new MongoRevisionRepository(
        database,
        division -> buildings.collection().countDocuments(PagedRelocation.within(division)));
  }

  @Bean
  RelocationSteps relocationSteps(
      MongoAggregates<Building, ?> buildings,
      MongoAggregates<Dwelling, ?> dwellings,
      MongoAggregates<Tenancy, ?> tenancies,
      MongoAggregates<SafetyRecord, ?> inspections,
      RelocationRules rules) {
    return new RelocationSteps(
        List.of(
            new PagedRelocation<>(buildings, rules::buildings),
            new PagedRelocation<>(dwellings, rules::dwellings),
            new PagedRelocation<>(tenancies, rules::tenancies),
            new PagedRelocation<>(inspections, rules::inspections)));
  }
}
