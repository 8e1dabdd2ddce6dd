package io.anju.housing.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NumberSpaceTest {

  private final InMemorySequencesFixture sequences = new InMemorySequencesFixture();
  private final Set<String> taken = new HashSet<>();
  private final NumberSpace rooms = new NumberSpace("room", 2, sequences, this::firstFree);

  private long firstFree(String prefix, int digits, long from) {
    long free = from;
    while (taken.contains(prefix + ("%0" + digits + "d").formatted(free))) {
      free++;
    }
    return free;
  }

  @Test
  void codes_count_from_one_with_leading_zeros_and_none_is_drawn_twice() {
    assertThat(rooms.draw("A", 2)).containsExactly("A01", "A02");
    assertThat(rooms.draw("A", 1)).containsExactly("A03");
  }

  @Test
  void each_prefix_and_each_kind_counts_by_itself() {
    rooms.draw("A", 5);
    assertThat(rooms.draw("B", 1)).containsExactly("B01");
    var floors = new NumberSpace("floor", 2, sequences, this::firstFree);
    assertThat(floors.draw("A", 1)).containsExactly("A01");
  }

  @Test
  void drawing_none_gives_no_code_and_uses_no_number() {
    assertThat(rooms.draw("A", 0)).isEmpty();
    assertThat(rooms.draw("A", 1)).containsExactly("A01");
  }

  @Test
  void all_numbers_up_to_the_last_of_so_many_digits_are_drawn() {
    assertThat(rooms.draw("A", 99)).hasSize(99).doesNotHaveDuplicates().endsWith("A98", "A99");
    assertThat(rooms.draw("A", 1)).isEmpty();
  }

  @Test
  void fewer_than_wanted_are_drawn_where_fewer_are_left() {
    rooms.draw("A", 97);
    assertThat(rooms.draw("A", 5)).containsExactly("A98", "A99");
    assertThat(rooms.draw("A", 5)).isEmpty();
  }

  @Test
  void exhausted_prefix_does_not_keep_others_from_their_codes() {
    rooms.draw("A", 98);
    rooms.draw("B", 99);
    assertThat(rooms.drawAll(Map.of("A", 2, "B", 1, "C", 2)))
        .isEqualTo(Map.of("A", List.of("A99"), "B", List.of(), "C", List.of("C01", "C02")));
  }

  @Test
  void numbers_go_on_after_all_taken_codes_that_follow_without_a_gap() {
    taken.addAll(Set.of("A01", "A02", "A04"));
    rooms.skip("A", "A01");
    assertThat(rooms.draw("A", 1)).containsExactly("A03");
  }

  @Test
  void skipping_a_code_behind_the_counter_does_not_set_it_back() {
    rooms.draw("A", 10);
    taken.add("A05");
    rooms.skip("A", "A05");
    assertThat(rooms.draw("A", 1)).containsExactly("A11");
  }

  @Test
  void nothing_is_left_after_the_last_code_was_taken() {
    taken.add("A99");
    rooms.skip("A", "A99");
    assertThat(rooms.draw("A", 1)).isEmpty();
  }
}
