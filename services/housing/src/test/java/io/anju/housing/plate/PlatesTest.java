package io.anju.housing.plate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.codes.BuildingCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.GridCode;
import io.anju.contract.housing.Address;
import io.anju.contract.housing.DwellingUse;
import io.anju.housing.HousingError;
import io.anju.housing.building.Building;
import io.anju.housing.building.BuildingAttributes;
import io.anju.housing.building.BuildingDetails;
import io.anju.housing.building.Buildings;
import io.anju.housing.dwelling.Dwelling;
import io.anju.housing.dwelling.DwellingAttributes;
import io.anju.housing.dwelling.DwellingDetails;
import io.anju.housing.dwelling.Dwellings;
import io.anju.housing.dwelling.RoomAddress;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Scope;
import io.anju.platform.error.ErrorCode;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.fixture.InMemoryAggregates;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlatesTest {

  private static final BuildingCode BUILDING = new BuildingCode("3205080180140100001");
  private static final DivisionCode COMMUNITY = new DivisionCode("320508018014");

  private final InMemoryAggregates<Dwelling> dwellings =
      InMemoryAggregates.of(_ -> Scope.open(List.of(COMMUNITY.value()), List.of()));
  private final InMemoryAggregates<Building> buildings =
      InMemoryAggregates.of(_ -> Scope.open(List.of(COMMUNITY.value()), List.of()));
  private final PlateLinks links =
      new PlateLinks(
          URI.create("https://anju.example"), code -> "%016d".formatted(code.hashCode()));
  private final Plates plates =
      new Plates(new Dwellings(dwellings), new Buildings(buildings), this::inBuilding, links);

  private List<DwellingDetails> inBuilding(
      BuildingCode building, Optional<String> after, int limit) {
    return dwellings.stored().values().stream()
        .map(one -> one.state().details())
        .filter(one -> one.building().equals(building))
        .filter(one -> after.filter(code -> one.code().value().compareTo(code) <= 0).isEmpty())
        .sorted(Comparator.comparing(one -> one.code().value()))
        .limit(limit)
        .toList();
  }

  private static DwellingCode code(int number) {
    return new DwellingCode(BUILDING.value() + "%06d".formatted(number));
  }

  private static DwellingDetails details(int number) {
    return new DwellingDetails(
        code(number),
        BUILDING,
        COMMUNITY,
        "平江路6号" + number + "室",
        new RoomAddress(Optional.empty(), Optional.empty(), Optional.of(Integer.toString(number))),
        new DwellingAttributes(
            Optional.empty(), DwellingUse.RESIDENTIAL, Optional.empty(), List.of(), true),
        List.of());
  }

  @BeforeEach
  void code_three_dwellings_of_which_the_third_is_retired() {
    CurrentCaller.asSystem(() -> {
      buildings.add(
          BUILDING.value(),
          new Building.Current(
              new BuildingDetails(
                  BUILDING,
                  new GridCode("32050801801401"),
                  COMMUNITY,
                  new Address(
                      null, null, null, null, null, "平江路", "6号", null, null, null, null, null),
                  BuildingAttributes.NONE),
              List.of()));
      dwellings.add(code(1).value(), new Dwelling.Current(details(1), List.of()));
      dwellings.add(code(2).value(), new Dwelling.Current(details(2), List.of()));
      return dwellings.add(
          code(3).value(),
          new Dwelling.Retired(
              details(3), List.of(), List.of(code(1)), LocalDate.of(2026, 1, 1), Optional.empty()));
    });
  }

  private static void refused(ErrorCode expected, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            RegistryException.class, error -> assertThat(error.code()).isEqualTo(expected));
  }

  private String signatureOf(int number) {
    return links.linkTo(code(number)).getQuery().substring("s=".length());
  }

  @Test
  void plate_of_a_retired_dwelling_is_refused() {
    refused(
        HousingError.DWELLING_RETIRED, () -> CurrentCaller.asSystem(() -> plates.plateOf(code(3))));
  }

  @Test
  void scanned_plate_is_read_without_a_caller_by_its_signature_alone() {
    assertThat(plates.requireScanned(code(1), signatureOf(1)).details()).isEqualTo(details(1));
    assertThat(plates.requireScanned(code(3), signatureOf(3))).isInstanceOf(Dwelling.Retired.class);
  }

  @Test
  void signature_of_another_dwelling_is_not_found_like_an_unknown_code() {
    refused(PlatformError.NOT_FOUND, () -> plates.requireScanned(code(1), signatureOf(2)));
    refused(PlatformError.NOT_FOUND, () -> plates.requireScanned(code(9), signatureOf(9)));
  }

  @Test
  void sheet_names_its_last_dwelling_only_where_more_follow(@TempDir Path folder) throws Exception {
    CurrentCaller.asSystem(() -> {
      var file = folder.resolve("plates.pdf");
      assertThat(plates.drawSheet(BUILDING, Optional.empty(), 1, file)).contains(code(1).value());
      assertThat(plates.drawSheet(BUILDING, Optional.of(code(1).value()), 2, file)).isEmpty();
      assertThat(Files.size(file)).isPositive();
      return null;
    });
  }
}
