package io.anju.overview.search;

import static io.anju.overview.FactsFixture.personId;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import io.anju.codes.PersonId;
import io.anju.contract.DwellingFact;
import io.anju.contract.PersonFact;
import io.anju.overview.HousingFactsFixture;
import io.anju.overview.ResidenceFactsFixture;
import io.anju.overview.ResidenceFactsFixture.Sealing;
import io.anju.platform.access.Caller;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Callers;
import io.anju.platform.keys.BlindIndex;
import io.anju.platform.keys.PersonIds;
import io.anju.platform.keys.PersonalFields;
import io.anju.platform.keys.RegistryKeys;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {

  private static final Caller OFFICER = Callers.official(Role.POLICE_OFFICER, "440305");
  private static final String NUMBER = "11010519491231002X";

  private final InMemoryIndex index = new InMemoryIndex();
  private PersonIds ids;
  private BlindLookups lookups;
  private Search search;

  private static final class InMemoryIndex implements SearchIndex {

    private final Map<String, PersonFact> personsByKey = new HashMap<>();
    private final List<DwellingFact> dwellings = new ArrayList<>();

    @Override
    public List<PersonFact> persons(List<String> personIds, List<String> lookups, int limit) {
      return Stream.concat(personIds.stream(), lookups.stream())
          .filter(personsByKey::containsKey)
          .map(personsByKey::get)
          .limit(limit)
          .toList();
    }

    @Override
    public List<DwellingFact> byCode(String beginning, String division, int limit) {
      return dwellings.stream()
          .filter(dwelling -> dwelling.id().startsWith(beginning))
          .filter(dwelling -> dwelling.division().startsWith(division))
          .limit(limit)
          .toList();
    }

    @Override
    public List<DwellingFact> byAddress(String beginning, String division, int limit) {
      return dwellings.stream()
          .filter(dwelling -> dwelling.text().startsWith(beginning))
          .filter(dwelling -> dwelling.division().startsWith(division))
          .limit(limit)
          .toList();
    }
  }

  @BeforeEach
  void createKeys(@TempDir Path folder) {
    var keys = RegistryKeys.openOrCreate(folder.resolve("keys"));
    ids = new PersonIds(keys);
    lookups = new BlindLookups(new PersonalFields(keys), new BlindIndex(keys));
    search = new Search(index, ids, lookups);
  }

  @Test
  void person_is_found_by_document_number_name_phone_and_id() {
    var id = ids.of(DocumentNumber.check(DocumentType.RESIDENT_ID, NUMBER).orThrow()).value();
    var person = ResidenceFactsFixture.person(id, 1, Sealing.UNREADABLE);
    index.personsByKey.put(id, person);
    index.personsByKey.put(lookups.ofName("欧阳样例").getFirst(), person);
    index.personsByKey.put(lookups.ofPhone("13800001234").getFirst(), person);
    for (var text : List.of(NUMBER, id, "欧阳样例", "13800001234")) {
      assertThat(search.find(text, "", OFFICER).persons()).as(text).containsExactly(person);
    }
    assertThat(search.find("欧阳", "", OFFICER).persons()).as("part of a name").isEmpty();
  }

  @Test
  void person_outside_the_callers_scope_or_the_requested_division_is_not_found() {
    var person = ResidenceFactsFixture.person(personId(1), 1, Sealing.UNREADABLE);
    index.personsByKey.put(personId(1), person);
    var elsewhere = Callers.official(Role.POLICE_OFFICER, "440304");
    var self = Callers.person(Role.RESIDENT, new PersonId(personId(1)));
    assertThat(search.find(personId(1), "", elsewhere).persons()).isEmpty();
    assertThat(search.find(personId(1), "440305001002", OFFICER).persons()).isEmpty();
    assertThat(search.find(personId(1), "440305001001", OFFICER).persons()).hasSize(1);
    assertThat(search.find(personId(1), "", self).persons()).hasSize(1);
  }

  @Test
  void text_in_the_form_of_a_code_finds_dwellings_by_code_and_any_other_by_address() {
    var dwelling = HousingFactsFixture.dwelling(HousingFactsFixture.dwellingCode(1), 1);
    index.dwellings.add(dwelling);
    assertThat(search.find(" 440305001001 ", "", OFFICER).dwellings()).containsExactly(dwelling);
    assertThat(search.find("广东省深圳市南山区", "", OFFICER).dwellings()).containsExactly(dwelling);
    assertThat(search.find("440304", "", OFFICER).dwellings()).isEmpty();
    assertThat(search.find("广东省深圳市南山区", "440304", OFFICER).dwellings()).isEmpty();
  }

  @Test
  void more_than_twenty_dwellings_are_cut_and_said_to_be_more() {
    IntStream.rangeClosed(1, 21)
        .mapToObj(i -> HousingFactsFixture.dwelling(HousingFactsFixture.dwellingCode(i), 1))
        .forEach(index.dwellings::add);
    var result = search.find("440305", "", OFFICER);
    assertThat(result.dwellings()).hasSize(20);
    assertThat(result.more()).isTrue();
    index.dwellings.removeLast();
    assertThat(search.find("440305", "", OFFICER).more()).isFalse();
  }
}
