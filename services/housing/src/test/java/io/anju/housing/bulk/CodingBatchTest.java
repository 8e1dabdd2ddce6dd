package io.anju.housing.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.housing.HousingError;
import io.anju.housing.sequence.IssueResult;
import io.anju.imports.row.BatchResult;
import io.anju.imports.row.ImportCounts;
import io.anju.imports.row.Row;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Scope;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.fixture.InMemoryAggregates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodingBatchTest {

  /** A room and the area that a survey gives it. */
  private record Room(String code, int area) {}

  private final InMemoryAggregates<Room> rooms =
      InMemoryAggregates.of(_ -> Scope.open(List.of("32"), List.of()));

  private final class RoomRules implements CodingBatch.Rules<Room, Room> {

    @Override
    public List<IssueResult<Room>> codeAll(List<Room> imported) {
      var results = new ArrayList<IssueResult<Room>>();
      for (var room : imported) {
        if (room.area() < 0) {
          results.add(
              new IssueResult.Rejected<>(
                  new RegistryException(
                      HousingError.BUILDING_FULL, Map.of("building", room.code()))));
        } else {
          results.add(
              rooms
                  .find(room.code())
                  .<IssueResult<Room>>map(IssueResult.Existing::new)
                  .orElseGet(() -> new IssueResult.Created<>(rooms.add(room.code(), room))));
        }
      }
      return results;
    }

    @Override
    public Room updated(Room known, Room imported) {
      return imported;
    }

    @Override
    public String column(RegistryException rejection) {
      return "buildingCode";
    }
  }

  private BatchResult importRooms(Room... imported) {
    return CurrentCaller.asSystem(() -> {
      var counts = new ImportCounts();
      var rows = new ArrayList<ParsedRow<Room>>();
      for (var room : imported) {
        rows.add(
            new ParsedRow<>(
                new Row(rows.size() + 2, Map.of("room", room.code()), List.of()), room));
      }
      new CodingBatch<>(rooms, new RoomRules()).apply(rows, counts);
      return counts.toResult(Set.of(), 0);
    });
  }

  private int area(String code) {
    return rooms.stored().get(code).state().area();
  }

  @Test
  void repeated_import_is_unchanged_and_a_later_survey_updates() {
    assertThat(importRooms(new Room("101", 50), new Room("102", 60)).applied()).isEqualTo(2);
    assertThat(importRooms(new Room("101", 50), new Room("102", 60)).unchanged()).isEqualTo(2);
    var later = importRooms(new Room("101", 51), new Room("102", 60));
    assertThat(List.of(later.applied(), later.unchanged())).containsExactly(1, 1);
    assertThat(area("101")).isEqualTo(51);
  }

  @Test
  void last_of_several_rows_about_one_room_counts() {
    importRooms(new Room("101", 50));
    assertThat(importRooms(new Room("101", 51), new Room("101", 52)).applied()).isEqualTo(2);
    assertThat(area("101")).isEqualTo(52);
  }

  @Test
  void rejected_row_keeps_no_other_row_out_and_names_its_column() {
    var result = importRooms(new Room("101", -1), new Room("102", 60));
    assertThat(result.applied()).isEqualTo(1);
    assertThat(result.rejects())
        .singleElement()
        .satisfies(reject -> {
          assertThat(reject.row().line()).isEqualTo(2);
          assertThat(reject.errors())
              .containsExactly(
                  FieldError.of("buildingCode", "building-full", Map.of("building", "101")));
        });
  }

  @Test
  void concurrent_change_is_read_again_before_the_row_is_saved() {
    importRooms(new Room("101", 50));
    rooms.beforeNextWrite(() -> change("101", 70));
    assertThat(importRooms(new Room("101", 51)).applied()).isEqualTo(1);
    assertThat(area("101")).isEqualTo(51);
    assertThat(rooms.stored().get("101").version()).isEqualTo(3);
  }

  @Test
  void room_that_changes_at_every_attempt_is_refused_as_stale() {
    importRooms(new Room("101", 50));
    changeBeforeEveryWrite(100);
    assertThatThrownBy(() -> importRooms(new Room("101", 51)))
        .isInstanceOfSatisfying(
            RegistryException.class,
            error -> assertThat(error.code()).isEqualTo(PlatformError.STALE_VERSION));
  }

  private void changeBeforeEveryWrite(int area) {
    rooms.beforeNextWrite(() -> {
      change("101", area);
      changeBeforeEveryWrite(area + 1);
    });
  }

  private void change(String code, int area) {
    CurrentCaller.asSystem(() -> rooms.save(rooms.stored().get(code), new Room(code, area)));
  }
}
