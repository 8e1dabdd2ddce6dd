package io.anju.residence.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode;
import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.codes.PersonName;
import io.anju.contract.residence.Declarant;
import io.anju.contract.residence.ResidenceReason;
import io.anju.residence.registration.Declaration;
import io.anju.residence.registration.Registration;
import io.anju.residence.registration.Residence;
import io.anju.residence.registration.ResidenceHistory;
import io.anju.residence.registration.ResidenceId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PersonTest {

  private static final DwellingCode HOME = new DwellingCode("3205080010010100001000001");
  private static final LocalDate SINCE = LocalDate.of(2026, 3, 1);

  private static Person registeredIn(String... divisions) {
    var identity =
        Identity.of(
            new PresentedIdentity(
                new DocumentNumber(DocumentType.RESIDENT_ID, "449999199001010019"),
                new PersonName("王小明"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    var home =
        Residence.declared(
            Registration.first(
                new ResidenceId("01920000-0000-7000-8000-000000000001"),
                HOME,
                new DivisionCode("320508001001"),
                SINCE,
                ResidenceReason.WORK,
                new Declaration(Declarant.SELF, SINCE)));
    return Person.newlyRegistered(
            new PersonId("abcdefghijklmnopqrstuvwxyz"),
            identity,
            Stream.of(divisions).map(DivisionCode::new).toList())
        .with(ResidenceHistory.EMPTY.declare(home));
  }

  @Test
  void reassigned_dwelling_replaces_its_divisions_at_every_level_and_keeps_others() {
    var moved =
        registeredIn("320508001001", "320508001", "320508", "440305")
            .reassigned(Map.of(HOME, new DivisionCode("320509002003")));
    assertThat(moved.divisions()).containsExactly("320509", "320509002", "320509002003", "440305");
  }

  @Test
  void division_covering_both_communities_is_kept() {
    var moved =
        registeredIn("320508001").reassigned(Map.of(HOME, new DivisionCode("320508001002")));
    assertThat(moved.divisions()).containsExactly("320508001", "320508001002");
  }

  @Test
  void reassignment_of_another_dwelling_changes_nothing() {
    var person = registeredIn("320508001001");
    assertThat(
            person.reassigned(
                Map.of(
                    new DwellingCode("3205080010010100001000002"),
                    new DivisionCode("320508001002"))))
        .isEqualTo(person);
  }
}
