package io.anju.housing.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.fixture.InMemoryAggregates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodeIssuerTest {

  /** A room with the code that a city assigned before. */
  private record Room(String name, Optional<String> preassigned) {}

  private record CodedRoom(String name, String code) {}

  private final InMemoryAggregates<CodedRoom> rooms =
      InMemoryAggregates.withUnique(_ -> Scope.open(List.of("32"), List.of()), CodedRoom::name);
  private final InMemorySequencesFixture sequences = new InMemorySequencesFixture();
  private final NumberSpace numbers =
      new NumberSpace("room", 1, sequences, (prefix, _, from) -> firstFree(prefix, from));
  private final CodeIssuer<Room, CodedRoom> issuer =
      new CodeIssuer<>(rooms, new RoomScheme(), numbers);

  private long firstFree(String prefix, long from) {
    long free = from;
    while (rooms.stored().containsKey(prefix + free)) {
      free++;
    }
    return free;
  }

  private final class RoomScheme implements CodeScheme<Room, CodedRoom> {

    @Override
    public String key(Room found) {
      return found.name();
    }

    @Override
    public String keyOf(CodedRoom coded) {
      return coded.name();
    }

    @Override
    public Optional<String> preassignedCode(Room found) {
      return found.preassigned();
    }

    @Override
    public String prefix(Room found) {
      return "R";
    }

    @Override
    public CodedRoom create(Room found, String code) {
      return new CodedRoom(found.name(), code);
    }

    @Override
    public Map<String, Versioned<CodedRoom>> findInUse(Collection<String> keys) {
      var found = new HashMap<String, Versioned<CodedRoom>>();
      rooms.stored().values().stream()
          .filter(room -> keys.contains(room.state().name()))
          .forEach(room -> found.put(room.state().name(), room));
      return found;
    }
  }

  private List<String> issue(Room... found) {
    var results = new ArrayList<String>();
    CurrentCaller.asSystem(() ->
            issuer.issue(
                List.of(found),
                (_, obstacle) ->
                    new RegistryException(
                        PlatformError.CONFLICT, Map.of("obstacle", obstacle.toString()))))
        .forEach(result ->
            results.add(
                switch (result) {
                  case IssueResult.Created<CodedRoom>(var room) -> "created " + room.id();
                  case IssueResult.Existing<CodedRoom>(var room) -> "existing " + room.id();
                  case IssueResult.Rejected<CodedRoom>(var error) ->
                      error.arguments().get("obstacle");
                }));
    return results;
  }

  private static Room room(String name) {
    return new Room(name, Optional.empty());
  }

  private static Room coded(String name, String code) {
    return new Room(name, Optional.of(code));
  }

  @Test
  void room_gets_one_code_however_often_it_is_asked_for() {
    assertThat(issue(room("101"), room("102"), room("101")))
        .containsExactly("created R1", "created R2", "existing R1");
    assertThat(issue(room("102"))).containsExactly("existing R2");
  }

  @Test
  void issued_numbers_skip_preassigned_codes() {
    assertThat(issue(coded("old", "R1"), coded("older", "R2")))
        .containsExactly("created R1", "created R2");
    assertThat(issue(room("101"))).containsExactly("created R3");
  }

  @Test
  void preassigned_code_of_another_room_is_rejected() {
    issue(coded("101", "R5"));
    assertThat(issue(coded("102", "R5"))).containsExactly("Taken[code=R5]");
  }

  @Test
  void second_code_for_a_coded_room_is_rejected() {
    issue(room("101"));
    assertThat(issue(coded("101", "R7"), coded("101", "R1")))
        .containsExactly("CodedDifferently[code=R1]", "CodedDifferently[code=R1]");
  }

  @Test
  void last_numbers_are_issued_before_the_space_is_exhausted() {
    sequences.raise("room:R", 7);
    assertThat(issue(room("a"), room("b"), room("c")))
        .containsExactly("created R8", "created R9", "Exhausted[]");
  }

  @Test
  void room_coded_concurrently_keeps_the_code_of_the_other_caller() {
    rooms.beforeNextWrite(
        () -> CurrentCaller.asSystem(() -> rooms.add("R9", new CodedRoom("101", "R9"))));
    assertThat(issue(room("101"))).containsExactly("existing R9");
  }
}
