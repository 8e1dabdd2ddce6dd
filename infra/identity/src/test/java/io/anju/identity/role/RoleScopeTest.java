package io.anju.identity.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoleScopeTest {

  private static final String PERSON = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  @Test
  void unknown_role_is_refused_naming_the_known_roles() {
    assertThatThrownBy(() -> RoleScope.parse("sheriff", null, null, null))
        .isInstanceOf(InvalidRoleScopeException.class)
        .hasMessageContainingAll("'sheriff'", "police-officer", "resident");
  }

  @Test
  void all_malformed_fields_are_named_at_once() {
    assertThatThrownBy(() -> RoleScope.parse(null, "44x", "me", "too short"))
        .hasMessageContainingAll(
            "role is missing", "division '44x'", "person 'me'", "uscc 'too short'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"44", "4403", "440305", "440305007", "440305007010", "44030500701001"})
  void division_code_of_every_level_is_accepted(String division) {
    assertThat(RoleScope.parse("grid-worker", division, null, null).division()).isEqualTo(division);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "4", "440", "44030", "4403050", " 440305", "４４０３０５x"})
  void division_code_between_levels_is_refused(String division) {
    assertThatThrownBy(() -> RoleScope.parse("grid-worker", division, null, null))
        .hasMessageContaining("division");
  }

  @Test
  void official_without_division_gets_the_default_division() {
    assertThat(
            RoleScope.parse("station-chief", null, null, null)
                .withDefaultDivision("440305")
                .division())
        .isEqualTo("440305");
    assertThat(
            RoleScope.parse("station-chief", "4403", null, null)
                .withDefaultDivision("440305")
                .division())
        .isEqualTo("4403");
    assertThat(
            RoleScope.parse("auditor", null, null, null).withDefaultDivision("440305").division())
        .isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"resident", "landlord", "employer", "police-officer"})
  void role_without_its_scope_is_refused(String role) {
    var roleScope = RoleScope.parse(role, null, null, null);
    assertThatThrownBy(roleScope::requireScope).hasMessageContaining("'" + role + "' needs a ");
  }

  @Test
  void subject_contains_role_and_scope() {
    assertThat(RoleScope.parse("resident", null, PERSON, null).requireScope().subject())
        .isEqualTo("resident@" + PERSON);
    assertThat(RoleScope.parse("grid-worker", "440305", null, null).subject())
        .isEqualTo("grid-worker@440305");
    assertThat(RoleScope.parse("auditor", null, null, null).subject()).isEqualTo("auditor");
  }
}
