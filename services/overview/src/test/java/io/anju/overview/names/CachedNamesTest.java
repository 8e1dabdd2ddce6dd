package io.anju.overview.names;

import static io.anju.overview.EmploymentFactsFixture.USCC;
import static io.anju.overview.EmploymentFactsFixture.enterprise;
import static io.anju.overview.HousingFactsFixture.address;
import static io.anju.overview.HousingFactsFixture.dwelling;
import static io.anju.overview.HousingFactsFixture.dwellingCode;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.overview.fold.GenerationsFixture;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CachedNamesTest {

  private final GenerationsFixture generations = new GenerationsFixture();
  private final CachedNames names = new CachedNames(generations);

  @Test
  void known_names_are_returned_by_code_and_unknown_ones_left_out() {
    generations.fold(dwelling(dwellingCode(1), 1), enterprise(1, "样例电子"));
    assertThat(names.addresses(List.of(dwellingCode(1), dwellingCode(2))))
        .isEqualTo(Map.of(dwellingCode(1), address(dwellingCode(1))));
    assertThat(names.enterprises(List.of(USCC))).isEqualTo(Map.of(USCC, "样例电子"));
    assertThat(names.enterprises(List.of())).isEmpty();
  }

  @Test
  void unknown_name_is_found_as_soon_as_it_is_folded() {
    assertThat(names.enterprises(List.of(USCC))).isEmpty();
    generations.fold(enterprise(1, "样例电子"));
    assertThat(names.enterprises(List.of(USCC))).containsEntry(USCC, "样例电子");
  }

  @Test
  void changed_name_is_read_after_it_was_evicted() {
    generations.fold(enterprise(1, "样例电子"));
    names.enterprises(List.of(USCC));
    generations.fold(enterprise(2, "样例科技"));
    assertThat(names.enterprises(List.of(USCC))).containsEntry(USCC, "样例电子");
    names.evict(USCC);
    assertThat(names.enterprises(List.of(USCC))).containsEntry(USCC, "样例科技");
  }
}
