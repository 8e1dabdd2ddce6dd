package io.anju.housing.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.anju.housing.HousingError;
import io.anju.housing.building.Building;
import io.anju.housing.building.BuildingCoding;
import io.anju.housing.building.BuildingSearch;
import io.anju.housing.dwelling.Dwelling;
import io.anju.housing.dwelling.DwellingCoding;
import io.anju.housing.sequence.IssueResult;
import io.anju.imports.file.CellRowBinder;
import io.anju.imports.row.BatchResult;
import io.anju.imports.row.Row;
import io.anju.imports.row.RowBinder;
import io.anju.platform.access.Scope;
import io.anju.platform.error.RegistryException;
import io.anju.platform.fixture.InMemoryAggregates;
import io.anju.platform.request.binding.RequestBinder;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DwellingImporterTest {

  private static final String GRID = "32050801801401";

  private static final RowBinder BINDER = new CellRowBinder(new RequestBinder(Clock.systemUTC()));

  private final BuildingSearch search = mock(BuildingSearch.class);
  private final BuildingCoding buildingCoding = mock(BuildingCoding.class);
  private final DwellingCoding dwellingCoding = mock(DwellingCoding.class);
  private final InMemoryAggregates<Dwelling> dwellings =
      InMemoryAggregates.of(_ -> Scope.open(List.of("32"), List.of()));

  @SafeVarargs
  private BatchResult importRows(Map<String, String>... cells) {
    when(search.findByCodes(any())).thenReturn(Map.of());
    when(dwellingCoding.codeAll(anyList())).thenReturn(List.of());
    var rows = new ArrayList<Row>();
    for (var row : cells) {
      var withUse = new HashMap<>(row);
      withUse.put("use", "住宅");
      rows.add(new Row(rows.size() + 2, withUse, List.of()));
    }
    return new DwellingImporter(
            dwellings, new RowBuildingResolver(BINDER, search, buildingCoding), dwellingCoding)
        .apply(rows);
  }

  private static List<String> errors(BatchResult result) {
    return result.rejects().stream()
        .flatMap(reject ->
            reject.errors().stream()
                .map(error ->
                    reject.row().line() + " " + error.field() + " " + error.error().code()))
        .toList();
  }

  @Test
  void row_without_building_and_row_of_an_unknown_building_are_rejected_one_by_one() {
    assertThat(
            errors(
                importRows(
                    Map.of("room", "101"),
                    Map.of("room", "102", "buildingCode", "3205080180140100001"))))
        .containsExactly("2 buildingCode required", "3 buildingCode building-not-found");
  }

  @Test
  void building_that_cannot_be_coded_rejects_every_row_that_describes_it() {
    when(buildingCoding.codeAll(anyList()))
        .thenReturn(
            List.of(
                new IssueResult.Rejected<Building>(
                    new RegistryException(
                        HousingError.COMMUNITY_NOT_LOADED, Map.of("community", "320508018014")))));
    assertThat(
            errors(
                importRows(
                    Map.of("room", "101", "grid", GRID, "road", "平江路", "roadNumber", "6号"),
                    Map.of("room", "102", "grid", GRID, "road", "平江路", "roadNumber", "6号"))))
        .containsExactly("2 grid community-not-loaded", "3 grid community-not-loaded");
  }
}
