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
  private static final Scope PERSONAL =
      Scope.personal(List.of("320508001001"), List.of(ME), List.of());
  private static final Scope PLACE = Scope.open(List.of("320508001001"), List.of());

  @Test
  void official_reads_and_changes_within_own_division() {
    assertThat(AccessPolicy.permits(official("320508"), PERSONAL, Action.READ)).isTrue();
    assertThat(AccessPolicy.permits(official("3205"), PERSONAL, Action.CHANGE)).isTrue();
    assertThat(AccessPolicy.permits(official("320506"), PERSONAL, Action.READ)).isFalse();
    assertThat(AccessPolicy.permits(official("320508001002"), PERSONAL, Action.CHANGE)).isFalse();
  }

  @Test
  void official_without_division_reads_no_personal_data() {
    assertThat(AccessPolicy.permits(caller(Role.POLICE_OFFICER, null, null), PERSONAL, Action.READ))
        .isFalse();
  }

  @Test
  void resident_reads_only_own_data() {
    assertThat(AccessPolicy.permits(caller(Role.RESIDENT, null, ME), PERSONAL, Action.READ))
        .isTrue();
    assertThat(
            AccessPolicy.permits(
                caller(Role.RESIDENT, null, "b" + ME.substring(1)), PERSONAL, Action.READ))
        .isFalse();
    assertThat(AccessPolicy.permits(caller(Role.RESIDENT, "320508", null), PERSONAL, Action.READ))
        .isFalse();
  }

  @Test
  void place_is_readable_by_all_and_changed_only_in_scope() {
    assertThat(AccessPolicy.permits(official("110101"), PLACE, Action.READ)).isTrue();
    assertThat(AccessPolicy.permits(official("110101"), PLACE, Action.CHANGE)).isFalse();
    assertThat(AccessPolicy.permits(official("320508"), PLACE, Action.CHANGE)).isTrue();
  }

  @Test
  void without_a_bound_caller_everything_is_refused() {
    assertThatThrownBy(() -> AccessPolicy.require(PLACE, Action.READ))
        .isInstanceOf(RegistryException.class);
    assertThatThrownBy(() ->
            CurrentCaller.call(
                official("110101"),
                () -> {
                  AccessPolicy.require(PERSONAL, Action.READ);
                  return null;
                }))
        .isInstanceOf(AccessPolicy.AccessRefusedException.class);
  }

  private static Caller official(String division) {
    return caller(Role.POLICE_OFFICER, division, null);
  }

  private static Caller caller(Role role, String division, String person) {
    return new Caller(
        "test",
        Set.of(role),
        Optional.ofNullable(division).map(DivisionCode::new),
        Optional.ofNullable(person).map(PersonId::new),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
