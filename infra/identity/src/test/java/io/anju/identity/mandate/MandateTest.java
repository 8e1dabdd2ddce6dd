package io.anju.identity.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MandateTest {

  private static final String PERSON = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  @Test
  @DisplayName("An unknown role is refused by name, with the roles there are")
  void unknownRole() {
    assertThatThrownBy(() -> Mandate.asked("sheriff", null, null, null))
        .isInstanceOf(UnfitMandate.class)
        .hasMessageContainingAll("'sheriff'", "police-officer", "resident");
  }

  @Test
  @DisplayName("Everything that is malformed is named at once")
  void everythingWrong() {
    assertThatThrownBy(() -> Mandate.asked(null, "44x", "me", "too short"))
        .hasMessageContainingAll("role is missing", "division '44x'", "person 'me'", "uscc 'too short'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"44", "4403", "440305", "440305007", "440305007010", "44030500701001"})
  @DisplayName("A division of every level stands")
  void levels(String division) {
    assertThat(Mandate.asked("grid-worker", division, null, null).division()).isEqualTo(division);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "4", "440", "44030", "4403050", " 440305", "４４０３０５x"})
  @DisplayName("A division between levels does not")
  void betweenLevels(String division) {
    assertThatThrownBy(() -> Mandate.asked("grid-worker", division, null, null)).hasMessageContaining("division");
  }

  @Test
  @DisplayName("An official who names no division gets the usual one; others get none")
  void usualDivision() {
    assertThat(Mandate.asked("station-chief", null, null, null).within("440305").division()).isEqualTo("440305");
    assertThat(Mandate.asked("station-chief", "4403", null, null).within("440305").division()).isEqualTo("4403");
    assertThat(Mandate.asked("auditor", null, null, null).within("440305").division()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"resident", "landlord", "employer", "police-officer"})
  @DisplayName("A role that is confined to something cannot be held without it")
  void unbounded(String role) {
    var mandate = Mandate.asked(role, null, null, null);
    assertThatThrownBy(mandate::bounded).hasMessageContaining("'" + role + "' needs a ");
  }

  @Test
  @DisplayName("The subject says the role and what confines it")
  void subject() {
    assertThat(Mandate.asked("resident", null, PERSON, null).bounded().subject()).isEqualTo("resident@" + PERSON);
    assertThat(Mandate.asked("grid-worker", "440305", null, null).subject()).isEqualTo("grid-worker@440305");
    assertThat(Mandate.asked("auditor", null, null, null).subject()).isEqualTo("auditor");
  }
}
