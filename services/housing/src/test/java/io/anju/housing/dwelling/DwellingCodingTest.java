package io.anju.housing.dwelling;

import static io.anju.housing.dwelling.DwellingsFixture.room;
import static io.anju.platform.fixture.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.BuildingCode;
import io.anju.codes.DwellingCode;
import io.anju.housing.HousingError;
import io.anju.housing.building.Building;
import io.anju.housing.building.BuildingsFixture;
import io.anju.housing.sequence.IssueResult;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.error.PlatformError;
import io.anju.platform.fixture.Callers;
import io.anju.platform.fixture.Refusals;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DwellingCodingTest {

  private static final Caller OFFICER = Callers.official(Role.HOUSING_OFFICER, "320508");

  private final DwellingsFixture fixture = new DwellingsFixture(() -> {});
  private final BuildingCode building = fixture.building;

  @Test
  void rooms_get_consecutive_codes_in_their_order() {
    var coded = code(room("101"), room("102"));
    assertThat(coded).allMatch(DwellingCoding.Coded::created);
    assertThat(codes(coded))
        .containsExactly(building.value() + "000001", building.value() + "000002");
  }

  @Test
  void room_that_is_coded_or_listed_twice_keeps_one_code() {
    var first = codes(code(room("101")));
    var again = code(room("101"), room("102"), room("102"));
    assertThat(again.getFirst().created()).isFalse();
    assertThat(codes(again).getFirst()).isEqualTo(first.getFirst());
    assertThat(codes(again).get(1)).isEqualTo(codes(again).get(2));
    assertThat(fixture.dwellings.stored()).hasSize(2);
  }

  @Test
  void preassigned_code_is_used_once() {
    var code = new DwellingCode(building.value() + "000042");
    assertThat(codes(code(room("101").withCode(code)))).containsExactly(code.value());
    assertThat(code(room("101").withCode(code)).getFirst().created()).isFalse();
    assertRefused(
        HousingError.CODE_TAKEN,
        OFFICER,
        () -> fixture.coding().code(building, List.of(room("102").withCode(code))));
    var another = new DwellingCode(building.value() + "000043");
    assertRefused(
        HousingError.ALREADY_CODED,
        OFFICER,
        () -> fixture.coding().code(building, List.of(room("101").withCode(another))));
  }

  @Test
  void every_error_of_a_list_names_its_room_and_nothing_is_coded() {
    var other = new DwellingCode(BuildingsFixture.code(9).value() + "000001");
    var refusal =
        assertRefused(
            HousingError.DWELLING_INVALID,
            OFFICER,
            () ->
                fixture
                    .coding()
                    .code(
                        building,
                        List.of(
                            room("101"),
                            room("102").withCode(other),
                            room("103").withCode(new DwellingCode(building.value() + "000000")))));
    assertThat(Refusals.fields(refusal))
        .containsExactlyInAnyOrder(
            "[1].dwellingCode code-of-other-building", "[2].dwellingCode code-of-building-itself");
    assertThat(fixture.dwellings.stored()).isEmpty();
  }

  @Test
  void building_must_be_known_current_and_in_the_callers_division() {
    assertRefused(
        PlatformError.NOT_FOUND,
        OFFICER,
        () -> fixture.coding().code(BuildingsFixture.code(9), List.of(room("101"))));
    assertRefused(
        PlatformError.FORBIDDEN,
        Callers.official(Role.HOUSING_OFFICER, "320507"),
        () -> fixture.coding().code(building, List.of(room("101"))));
    assertThat(fixture.dwellings.stored()).isEmpty();
  }

  @Test
  void plan_shows_what_is_coded_and_writes_nothing() {
    var known = codes(code(room("101"))).getFirst();
    var planned =
        CurrentCaller.call(
            OFFICER, () -> fixture.coding().plan(building, List.of(room("101"), room("102"))));
    assertThat(planned)
        .extracting(one -> one.existingCode().map(DwellingCode::value).orElse("new"))
        .containsExactly(known, "new");
    assertThat(planned.getFirst().text()).endsWith("101室");
    assertThat(fixture.dwellings.stored()).hasSize(1);
  }

  @Test
  void full_building_is_refused() {
    fixture.sequences.raise("dwelling:" + building.value(), 999_999);
    assertRefused(
        HousingError.BUILDING_FULL,
        OFFICER,
        () -> fixture.coding().code(building, List.of(room("101"))));
    assertRefused(HousingError.BUILDING_FULL, OFFICER, () -> fixture.coding().reserve(building, 1));
  }

  @Test
  void rejected_room_keeps_no_other_of_the_list_from_its_code() {
    Building state = fixture.buildings.state(building);
    var other = new DwellingCode(BuildingsFixture.code(9).value() + "000001");
    var results =
        CurrentCaller.call(
            OFFICER,
            () ->
                fixture
                    .coding()
                    .codeAll(
                        Stream.of(room("101"), room("102").withCode(other), room("103"))
                            .map(survey -> new RoomEntry(state, survey))
                            .toList()));
    assertThat(results.get(0)).isInstanceOf(IssueResult.Created.class);
    assertThat(results.get(1)).isInstanceOf(IssueResult.Rejected.class);
    assertThat(results.get(2)).isInstanceOf(IssueResult.Created.class);
  }

  private List<DwellingCoding.Coded> code(RoomSurvey... rooms) {
    return CurrentCaller.call(OFFICER, () -> fixture.coding().code(building, List.of(rooms)));
  }

  private static List<String> codes(List<DwellingCoding.Coded> coded) {
    return coded.stream().map(one -> one.dwelling().id()).toList();
  }
}
