package io.anju.housing.division;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DivisionLoaderTest {

  private static final int UPPER_LEVELS = 31 + 342 + 2978;

  private final InMemoryDivisionsFixture repository = InMemoryDivisionsFixture.of();

  private void load(String setting) {
    new DivisionLoader(repository, LoadSelection.parse(setting)).run();
  }

  @Test
  void upper_levels_are_loaded_everywhere_and_communities_only_where_selected() {
    load("320583");
    assertThat(repository.get("440305").name()).isEqualTo("南山区");
    assertThat(repository.get("320583100")).isNotNull();
    assertThat(repository.get("440305001")).isNull();
    assertThat(repository.size()).isGreaterThan(UPPER_LEVELS);
  }

  @Test
  void loaded_part_is_not_read_again_and_a_new_part_is_added() {
    load("");
    assertThat(repository.size()).isEqualTo(UPPER_LEVELS);
    int batches = repository.batches();
    load("");
    assertThat(repository.batches()).isEqualTo(batches);
    load("320583");
    assertThat(repository.size()).isGreaterThan(UPPER_LEVELS);
  }

  @Test
  void division_renamed_since_keeps_its_name_when_an_interrupted_load_starts_over() {
    var renamed =
        new Division(new DivisionCode("320583"), "昆山县", LocalDate.of(2020, 1, 1))
            .renamed("新昆山市", LocalDate.of(2026, 1, 1));
    repository.replace(List.of(renamed));
    load("");
    assertThat(repository.get("320583")).isEqualTo(renamed);
  }
}
