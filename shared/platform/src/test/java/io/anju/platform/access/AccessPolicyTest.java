package io.anju.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.platform.access.AccessPolicy.Action;
import io.anju.platform.error.RegistryException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccessPolicyTest {

  private static final String ME = "abcdefghijklmnopqrstuvwxyz";
  private static final Scope PERSONAL = Scope.personal(List.of("320508001001"), List.of(ME), List.of());
  private static final Scope PLACE = Scope.open(List.of("320508001001"), List.of());

  @Test
  void an_official_sees_and_changes_what_lies_in_the_division() {
    assertThat(AccessPolicy.permits(official("320508"), PERSONAL, Action.READ)).isTrue();
    assertThat(AccessPolicy.permits(official("3205"), PERSONAL, Action.CHANGE)).isTrue();
    assertThat(AccessPolicy.permits(official("320506"), PERSONAL, Action.READ)).isFalse();
    assertThat(AccessPolicy.permits(official("320508001002"), PERSONAL, Action.CHANGE)).isFalse();
  }

  @Test
  void an_official_without_a_division_sees_nothing_personal() {
    assertThat(AccessPolicy.permits(caller(Role.POLICE_OFFICER, null, null), PERSONAL, Action.READ)).isFalse();
  }

  @Test
  void a_resident_sees_their_own_alone() {
    assertThat(AccessPolicy.permits(caller(Role.RESIDENT, null, ME), PERSONAL, Action.READ)).isTrue();
    assertThat(AccessPolicy.permits(caller(Role.RESIDENT, null, "b" + ME.substring(1)), PERSONAL, Action.READ)).isFalse();
    assertThat(AccessPolicy.permits(caller(Role.RESIDENT, "320508", null), PERSONAL, Action.READ)).isFalse();
  }

  @Test
  void a_place_is_open_to_read_and_scoped_to_change() {
    assertThat(AccessPolicy.permits(official("110101"), PLACE, Action.READ)).isTrue();
    assertThat(AccessPolicy.permits(official("110101"), PLACE, Action.CHANGE)).isFalse();
    assertThat(AccessPolicy.permits(official("320508"), PLACE, Action.CHANGE)).isTrue();
  }

  @Test
  void where_nobody_is_calling_everything_is_refused() {
    assertThatThrownBy(() -> AccessPolicy.require(PLACE, Action.READ)).isInstanceOf(RegistryException.class);
    assertThatThrownBy(() -> CurrentCaller.call(official("110101"), () -> {
      AccessPolicy.require(PERSONAL, Action.READ);
      return null;
    })).isInstanceOf(AccessPolicy.AccessRefusedException.class);
  }

  private static Caller official(String division) {
    return caller(Role.POLICE_OFFICER, division, null);
  }

  private static Caller caller(Role role, String division, String person) {
    return new Caller("test", Set.of(role), Optional.ofNullable(division).map(DivisionCode::new),
        Optional.ofNullable(person).map(PersonId::new), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
