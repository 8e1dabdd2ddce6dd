package io.anju.overview.search;

import static io.anju.overview.FactsFixture.personId;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.overview.ResidenceFactsFixture;
import io.anju.platform.keys.BlindIndex;
import io.anju.platform.keys.PersonalFields;
import io.anju.platform.keys.RegistryKeys;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlindLookupsTest {

  private PersonalFields fields;
  private BlindLookups lookups;

  @BeforeEach
  void createKeys(@TempDir Path folder) {
    var keys = RegistryKeys.openOrCreate(folder.resolve("keys"));
    fields = new PersonalFields(keys);
    lookups = new BlindLookups(fields, new BlindIndex(keys));
  }

  @Test
  void entries_of_a_person_are_those_of_its_name_and_phone_number() {
    var person = ResidenceFactsFixture.person(personId(1), 1, fields::encrypt);
    assertThat(lookups.of(person))
        .hasSize(2)
        .containsExactly(
            lookups.ofName("欧阳样例").getFirst(), lookups.ofPhone("13800001234").getFirst())
        .noneMatch(entry -> entry.contains("样例") || entry.contains("13800001234"));
  }

  @Test
  void text_that_is_no_name_or_phone_number_has_no_entry() {
    assertThat(lookups.ofPhone("not a number")).isEqualTo(List.of());
    assertThat(lookups.ofName("")).isEqualTo(List.of());
    assertThat(lookups.ofName("欧阳样例")).isNotEqualTo(lookups.ofName("欧阳样本"));
  }
}
