package io.anju.residence.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode;
import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.codes.PersonName;
import io.anju.contract.Declarant;
import io.anju.contract.ResidenceReason;
import io.anju.residence.residence.Declaration;
import io.anju.residence.residence.Residence;
import io.anju.residence.residence.ResidenceHistory;
import io.anju.residence.residence.ResidenceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PersonTest {

  private static final DwellingCode HOME = new DwellingCode("3205080010010100001000001");
  private static final LocalDate SINCE = LocalDate.of(2026, 3, 1);

  private static Person registeredIn(String... divisions) {
    var identity = Identity.of(new Presented(new DocumentNumber(DocumentType.RESIDENT_ID, "449999199001010019"), new PersonName("王小明"),
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    var home = new Residence(new ResidenceId("01920000-0000-7000-8000-000000000001"), HOME, new DivisionCode("320508001001"), SINCE,
        Optional.empty(), ResidenceReason.WORK, false, List.of(new Declaration(Declarant.SELF, SINCE)), List.of());
    return Person.first(new PersonId("abcdefghijklmnopqrstuvwxyz"), identity, Stream.of(divisions).map(DivisionCode::new).toList())
        .with(ResidenceHistory.NONE.declare(home));
  }

  @Test
  void who_served_a_person_for_the_ground_of_the_home_gives_way_at_every_level_and_others_stay() {
    var moved = registeredIn("320508001001", "320508001", "320508", "440305").within(Map.of(HOME, new DivisionCode("320509002003")));
    assertThat(moved.divisions()).containsExactly("320509", "320509002", "320509002003", "440305");
  }

  @Test
  void what_covers_both_the_old_and_the_new_community_goes_on_serving() {
    var moved = registeredIn("320508001").within(Map.of(HOME, new DivisionCode("320508001002")));
    assertThat(moved.divisions()).containsExactly("320508001", "320508001002");
  }

  @Test
  void other_dwellings_that_moved_change_nothing() {
    var person = registeredIn("320508001001");
    assertThat(person.within(Map.of(new DwellingCode("3205080010010100001000002"), new DivisionCode("320508001002")))).isEqualTo(person);
  }
}
