package io.anju.housing.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.codes.DivisionCode.Level;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OfficialListTest {

  @Test
  void official_list_is_complete_and_every_row_has_its_parent() {
    Map<Level, Integer> counts = new EnumMap<>(Level.class);
    var seen = new HashSet<String>();
    long rows =
        OfficialList.read(
            Level.COMMUNITY,
            _ -> true,
            10_000,
            batch ->
                batch.forEach(division -> {
                  counts.merge(division.level(), 1, Integer::sum);
                  division
                      .code()
                      .parent()
                      .ifPresent(parent ->
                          assertThat(seen.contains(parent.value())).as(parent.value()).isTrue());
                  seen.add(division.code().value());
                }));
    assertThat(counts)
        .containsExactly(
            Map.entry(Level.PROVINCE, 31),
            Map.entry(Level.CITY, 342),
            Map.entry(Level.DISTRICT, 2978),
            Map.entry(Level.STREET, 41352),
            Map.entry(Level.COMMUNITY, 620573));
    assertThat(rows).isEqualTo(seen.size()).isEqualTo(665_276);
    assertThat(OfficialList.release()).hasToString("2023-06-30");
  }

  @Test
  void load_selection_accepts_prefixes_or_all() {
    assertThat(LoadSelection.parse("3205, 4403").prefixes()).containsExactly("3205", "4403");
    assertThat(LoadSelection.parse("all").prefixes()).containsExactly("");
    assertThat(LoadSelection.parse("").prefixes()).isEmpty();
    assertThatThrownBy(() -> LoadSelection.parse("Suzhou")).hasMessageContaining("Suzhou");
  }
}
