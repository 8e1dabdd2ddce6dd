package io.anju.housing.revision.mongo;

import com.mongodb.client.MongoDatabase;
import io.anju.housing.building.Building;
import io.anju.housing.building.mongo.BuildingDocument;
import io.anju.housing.division.DivisionRegister;
import io.anju.housing.division.Divisions;
import io.anju.housing.division.LoadSelection;
import io.anju.housing.dwelling.Dwelling;
import io.anju.housing.dwelling.mongo.DwellingDocument;
import io.anju.housing.grid.Grids;
import io.anju.housing.inspection.SafetyRecord;
import io.anju.housing.inspection.mongo.SafetyDocument;
import io.anju.housing.revision.Acts;
import io.anju.housing.revision.Ground;
import io.anju.housing.revision.ReleaseFiles;
import io.anju.housing.revision.Relocation;
import io.anju.housing.revision.RevisionBook;
import io.anju.housing.revision.Revisions;
import io.anju.housing.tenancy.Tenancy;
import io.anju.housing.tenancy.mongo.TenancyDocument;
import io.anju.intake.job.Offer;
import io.anju.platform.command.Ids;
import io.anju.platform.store.Leases;
import io.anju.platform.store.MongoAggregates;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Revisions in the service's database, and what follows them. */
@Configuration(proxyBeanMethods = false)
class RevisionConfiguration {

  @Bean
  GroundRules groundRules(Divisions divisions, Grids grids, MongoAggregates<Building, BuildingDocument> buildings,
      MongoAggregates<Dwelling, DwellingDocument> dwellings) {
    return new GroundRules(new Ground(divisions, grids), divisions, buildings, dwellings);
  }

  @Bean
  PagedRelocation<Building> buildingRelocation(MongoAggregates<Building, BuildingDocument> buildings, GroundRules rules) {
    return new PagedRelocation<>(buildings, rules::buildings);
  }

  @Bean
  RevisionBook revisionBook(MongoDatabase database, PagedRelocation<Building> buildings) {
    return new MongoRevisionBook(database, buildings::count);
  }

  @Bean
  Revisions revisions(RevisionBook book, DivisionRegister register, @Value("${anju.housing.load}") String load) {
    return new Revisions(book, register, LoadSelection.parse(load));
  }

  @Bean
  Acts acts(Revisions revisions, DivisionRegister register, Ids ids) {
    return new Acts(revisions, register, ids);
  }

  @Bean
  Offer divisionFiles(RevisionBook book) {
    return new Offer(ReleaseFiles.DIVISIONS, new ReleaseFiles(book), Optional.empty());
  }

  @Bean
  Relocation relocation(RevisionBook book, PagedRelocation<Building> buildings, MongoAggregates<Dwelling, DwellingDocument> dwellings,
      MongoAggregates<Tenancy, TenancyDocument> tenancies, MongoAggregates<SafetyRecord, SafetyDocument> inspections, GroundRules rules) {
    return new Relocation(book, List.of(buildings, new PagedRelocation<>(dwellings, rules::dwellings),
        new PagedRelocation<>(tenancies, rules::tenancies), new PagedRelocation<>(inspections, rules::inspections)));
  }

  @Bean
  RelocationSweep relocationSweep(Relocation relocation, Leases leases) {
    return new RelocationSweep(relocation, leases);
  }
}
