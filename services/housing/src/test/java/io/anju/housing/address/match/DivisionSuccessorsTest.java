package io.anju.housing.address.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DivisionSuccessorsTest {

  private final DivisionSuccessors successors = new DivisionSuccessors();

  @Test
  void codes_stay_as_they_are_before_anything_is_known() {
    assertThat(successors.resolve(Set.of("330104", "330105"))).containsOnly("330104", "330105");
    assertThat(successors.resolve(Set.of())).isEmpty();
  }

  @Test
  void ended_division_is_replaced_by_all_its_successors_and_others_stay() {
    successors.replaceAll(Map.of("330103", List.of("330105", "330113")));
    assertThat(successors.resolve(Set.of("330103", "330106")))
        .containsOnly("330105", "330113", "330106");
  }

  @Test
  void successor_of_several_divisions_is_named_once() {
    successors.replaceAll(Map.of("330103", List.of("330105"), "330104", List.of("330105")));
    assertThat(successors.resolve(Set.of("330103", "330104", "330105"))).containsOnly("330105");
  }

  @Test
  void only_the_code_itself_is_replaced_and_not_what_begins_with_it() {
    successors.replaceAll(Map.of("330103", List.of("330105")));
    assertThat(successors.resolve(Set.of("330103001"))).containsOnly("330103001");
  }

  @Test
  void replacing_forgets_what_was_known_before() {
    successors.replaceAll(Map.of("330103", List.of("330105")));
    successors.replaceAll(Map.of("330104", List.of("330102")));
    assertThat(successors.resolve(Set.of("330103", "330104"))).containsOnly("330103", "330102");
  }

  @Test
  void later_changes_to_the_given_map_have_no_effect() {
    var given = new HashMap<>(Map.of("330103", List.of("330105")));
    successors.replaceAll(given);
    given.clear();
    assertThat(successors.resolve(Set.of("330103"))).containsOnly("330105");
  }
}
