package io.anju.housing.building;

import static io.anju.housing.building.BuildingsFixture.GRID;
import static io.anju.platform.fixture.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.BuildingCode;
import io.anju.codes.GridCode;
import io.anju.contract.housing.Address;
import io.anju.housing.HousingError;
import io.anju.housing.division.InMemoryDivisionsFixture;
import io.anju.housing.grid.InMemoryGridsFixture;
import io.anju.housing.sequence.InMemorySequencesFixture;
import io.anju.housing.sequence.IssueResult;
import io.anju.housing.sequence.NumberSpace;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.error.PlatformError;
import io.anju.platform.fixture.Callers;
import io.anju.platform.fixture.Refusals;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BuildingCodingTest {

  private static final Caller OFFICER = Callers.official(Role.HOUSING_OFFICER, "320508");
  private static final int DIGITS = 5;

  private final BuildingsFixture fixture = new BuildingsFixture(() -> {});
  private final InMemorySequencesFixture sequences = new InMemorySequencesFixture();
  private final BuildingCoding coding = coding();

  @Test
  void buildings_of_a_grid_get_consecutive_codes() {
    var first = code(OFFICER, survey("1号"));
    assertThat(first.created()).isTrue();
    assertThat(first.building().id()).isEqualTo(GRID.value() + "00001");
    assertThat(code(OFFICER, survey("2号")).building().id()).isEqualTo(GRID.value() + "00002");
  }

  @Test
  void address_gets_the_divisions_of_its_grid() {
    var address = code(OFFICER, survey("1号")).building().state().details().address();
    assertThat(address.province()).isEqualTo("江苏省");
    assertThat(address.district()).isEqualTo("姑苏区");
  }

  @Test
  void same_address_keeps_its_code_also_within_one_list() {
    var first = code(OFFICER, survey("1号"));
    var again = code(OFFICER, survey("1号"));
    assertThat(again.created()).isFalse();
    assertThat(again.building().id()).isEqualTo(first.building().id());
    var results = codeAll(survey("3号"), survey("3号"));
    assertThat(results).hasSize(2);
    assertThat(fixture.buildings().stored()).hasSize(2);
  }

  @Test
  void preassigned_code_is_used_once() {
    var preassigned = preassigned("7号", 77);
    assertThat(code(OFFICER, preassigned).building().id()).isEqualTo(GRID.value() + "00077");
    assertThat(code(OFFICER, preassigned).created()).isFalse();
    assertRefused(HousingError.CODE_TAKEN, OFFICER, () -> coding.code(preassigned("8号", 77)));
    assertRefused(HousingError.ALREADY_CODED, OFFICER, () -> coding.code(preassigned("7号", 78)));
  }

  @Test
  void every_error_of_an_address_is_refused_at_once() {
    var address =
        new Address(null, null, "吴中区", null, null, "平江路", null, null, null, "2单元", null, "501");
    var refusal =
        assertRefused(
            HousingError.ADDRESS_INVALID,
            OFFICER,
            () ->
                coding.code(
                    new BuildingSurvey(GRID, address, BuildingAttributes.NONE, Optional.empty())));
    assertThat(Refusals.fields(refusal))
        .hasSize(4)
        .contains("address.district other-division", "address address-incomplete");
    assertThat(fixture.buildings().stored()).isEmpty();
  }

  @Test
  void community_that_is_not_on_the_list_is_unknown() {
    var grid = new GridCode("32050801809901");
    assertRefused(
        HousingError.COMMUNITY_UNKNOWN,
        OFFICER,
        () ->
            coding.code(
                new BuildingSurvey(
                    grid, address("1号"), BuildingAttributes.NONE, Optional.empty())));
  }

  @Test
  void officer_of_another_district_and_landlord_are_forbidden() {
    assertRefused(
        PlatformError.FORBIDDEN,
        Callers.official(Role.HOUSING_OFFICER, "320507"),
        () -> coding.code(survey("1号")));
    assertThat(fixture.buildings().stored()).isEmpty();
  }

  @Test
  void full_grid_is_refused() {
    sequences.raise("building:" + GRID.value(), 99_999);
    assertRefused(HousingError.GRID_FULL, OFFICER, () -> coding.code(survey("1号")));
  }

  @Test
  void rejected_survey_keeps_no_other_of_the_list_from_its_code() {
    var results = codeAll(survey("1号"), preassignedOutdoors(), survey("2号"));
    assertThat(results.get(0)).isInstanceOf(IssueResult.Created.class);
    assertThat(results.get(1))
        .isInstanceOfSatisfying(
            IssueResult.Rejected.class,
            rejected ->
                assertThat(Refusals.fields(((IssueResult.Rejected<?>) rejected).error()))
                    .contains("buildingCode code-outdoors"));
    assertThat(results.get(2)).isInstanceOf(IssueResult.Created.class);
    assertThat(fixture.buildings().stored()).hasSize(2);
  }

  private BuildingCoding coding() {
    var divisions = InMemoryDivisionsFixture.suzhou().asDivisions("3205");
    return new BuildingCoding(
        fixture.buildings(),
        fixture,
        new GridLocations(
            divisions, new InMemoryGridsFixture().asGrids(divisions), new BoundaryCheck(50)),
        new NumberSpace("building", DIGITS, sequences, (_, _, from) -> from));
  }

  private BuildingCoding.Coded code(Caller caller, BuildingSurvey survey) {
    return CurrentCaller.call(caller, () -> coding.code(survey));
  }

  private List<IssueResult<Building>> codeAll(BuildingSurvey... surveys) {
    return CurrentCaller.call(OFFICER, () -> coding.codeAll(List.of(surveys)));
  }

  private static BuildingSurvey survey(String roadNumber) {
    return new BuildingSurvey(GRID, address(roadNumber), BuildingAttributes.NONE, Optional.empty());
  }

  private static BuildingSurvey preassigned(String roadNumber, int number) {
    return new BuildingSurvey(
        GRID,
        address(roadNumber),
        BuildingAttributes.NONE,
        Optional.of(BuildingsFixture.code(number)));
  }

  private static BuildingSurvey preassignedOutdoors() {
    return new BuildingSurvey(
        GRID,
        address("9号"),
        BuildingAttributes.NONE,
        Optional.of(new BuildingCode(GRID.value() + "*****")));
  }

  private static Address address(String roadNumber) {
    return new Address(
        null, null, null, null, null, "平江路", roadNumber, null, "3栋", null, null, null);
  }
}
