package io.anju.housing.revision;

import io.anju.housing.building.Building;
import io.anju.housing.division.DivisionRepository;
import io.anju.housing.division.Divisions;
import io.anju.housing.division.LoadSelection;
import io.anju.housing.dwelling.Dwelling;
import io.anju.housing.grid.Grids;
import io.anju.imports.ImportKind;
import io.anju.imports.row.RowBinder;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.BulkAggregates;
import io.anju.platform.command.Ids;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of revisions, and the relocation of what lies in changed divisions. */
@Configuration(proxyBeanMethods = false)
class RevisionConfiguration {

  @Bean
  RelocationRules relocationRules(
      Divisions divisions,
      Grids grids,
      BulkAggregates<Building> buildings,
      BulkAggregates<Dwelling> dwellings) {
    return new RelocationRules(
        new CommunityResolver(divisions, grids), divisions, buildings, dwellings);
  }

  @Bean
  Revisions revisions(
      RevisionRepository repository, DivisionRepository divisions, LoadSelection selection) {
    return new Revisions(repository, divisions, selection);
  }

  @Bean
  Acts acts(Revisions revisions, DivisionRepository divisions, Ids ids) {
    return new Acts(revisions, divisions, ids);
  }

  @Bean
  ImportKind divisionReleaseImporter(RowBinder binder, RevisionRepository repository) {
    return new ImportKind(
        DivisionReleaseImporter.DIVISIONS,
        new DivisionReleaseImporter(binder, repository),
        Optional.empty(),
        Set.of(Role.HOUSING_OFFICER));
  }

  @Bean
  Relocation relocation(RevisionRepository repository, RelocationSteps steps) {
    return new Relocation(repository, steps.inOrder());
  }
}
