package io.anju.housing.revision.mongo;

import com.mongodb.client.MongoDatabase;
import io.anju.housing.building.Building;
import io.anju.housing.building.mongo.BuildingDocument;
import io.anju.housing.division.DivisionRepository;
import io.anju.housing.division.Divisions;
import io.anju.housing.division.LoadSelection;
import io.anju.housing.dwelling.Dwelling;
import io.anju.housing.dwelling.mongo.DwellingDocument;
import io.anju.housing.grid.Grids;
import io.anju.housing.inspection.SafetyRecord;
import io.anju.housing.inspection.mongo.SafetyDocument;
import io.anju.housing.revision.Acts;
import io.anju.housing.revision.CommunityResolver;
import io.anju.housing.revision.DivisionReleaseImporter;
import io.anju.housing.revision.Relocation;
import io.anju.housing.revision.RevisionRepository;
import io.anju.housing.revision.Revisions;
import io.anju.housing.tenancy.Tenancy;
import io.anju.housing.tenancy.mongo.TenancyDocument;
import io.anju.imports.ImportKind;
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
  RelocationRules relocationRules(
      Divisions divisions,
      Grids grids,
      MongoAggregates<Building, BuildingDocument> buildings,
      MongoAggregates<Dwelling, DwellingDocument> dwellings) {
    return new RelocationRules(
        new CommunityResolver(divisions, grids), divisions, buildings, dwellings);
  }

  @Bean
  PagedRelocation<Building> buildingRelocation(
      MongoAggregates<Building, BuildingDocument> buildings, RelocationRules rules) {
    return new PagedRelocation<>(buildings, rules::buildings);
  }

  @Bean
  RevisionRepository revisionRepository(
      MongoDatabase database, PagedRelocation<Building> buildings) {
    return new MongoRevisionRepository(database, buildings::count);
  }

  @Bean
  Revisions revisions(
      RevisionRepository repository,
      DivisionRepository divisions,
      @Value("${anju.housing.load}") String load) {
    return new Revisions(repository, divisions, LoadSelection.parse(load));
  }

  @Bean
  Acts acts(Revisions revisions, DivisionRepository divisions, Ids ids) {
    return new Acts(revisions, divisions, ids);
  }

  @Bean
  ImportKind divisionReleaseImporter(RevisionRepository repository) {
    return new ImportKind(
        DivisionReleaseImporter.DIVISIONS,
        new DivisionReleaseImporter(repository),
        Optional.empty());
  }

  @Bean
  Relocation relocation(
      RevisionRepository repository,
      PagedRelocation<Building> buildings,
      MongoAggregates<Dwelling, DwellingDocument> dwellings,
      MongoAggregates<Tenancy, TenancyDocument> tenancies,
      MongoAggregates<SafetyRecord, SafetyDocument> inspections,
      RelocationRules rules) {
    return new Relocation(
        repository,
        List.of(
            buildings,
            new PagedRelocation<>(dwellings, rules::dwellings),
            new PagedRelocation<>(tenancies, rules::tenancies),
            new PagedRelocation<>(inspections, rules::inspections)));
  }

  @Bean
  RelocationSweep relocationSweep(Relocation relocation, Leases leases) {
    return new RelocationSweep(relocation, leases);
  }
}
