package io.anju.housing.dwelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.codes.DwellingCode;
import io.anju.housing.HousingError;
import io.anju.housing.occupancy.ClaimOutcome;
import io.anju.housing.occupancy.Closure;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.error.RegistryException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LettingClosureTest {

  private final DwellingsFixture registry = new DwellingsFixture(() -> {});
  private final DwellingCode first = registry.coded("501");
  private final DwellingCode second = registry.coded("502");

  private void close(boolean confirmed, DwellingCode... codes) {
    var retiring = Stream.of(codes).map(code -> registry.state(code).details()).toList();
    CurrentCaller.asSystem(() -> {
      registry.lettingClosure().close(retiring, DwellingsFixture.TODAY, confirmed);
      return null;
    });
  }

  private int settle() {
    return registry.lettingClosure().settleInterrupted(registry.aMinuteAgo(), 100);
  }

  private void retire(DwellingCode code, Optional<OpenSuccession> open) {
    var loaded = registry.dwellings.require(code.value());
    registry.dwellings.save(
        loaded,
        ((Dwelling.Current) loaded.state()).retire(List.of(), DwellingsFixture.TODAY, open));
  }

  private void assertRefused(HousingError code, boolean confirmed, String... reasons) {
    assertThatThrownBy(() -> close(confirmed, first, second))
        .isInstanceOfSatisfying(
            RegistryException.class,
            refused -> {
              assertThat(refused.code()).isEqualTo(code);
              assertThat(refused.errors())
                  .extracting(error ->
                      error.field() + " " + error.error().code() + error.error().arguments())
                  .containsExactly(reasons);
            });
    assertThat(List.of(registry.closure(first), registry.closure(second)))
        .containsOnly(new Closure.Open());
  }

  @Test
  void closed_dwellings_wait_for_the_retirement_of_the_first_and_are_not_let() {
    close(false, first, second);
    for (var code : List.of(first, second)) {
      assertThat(registry.closure(code))
          .isInstanceOfSatisfying(
              Closure.Pending.class, pending -> assertThat(pending.retiring()).isEqualTo(first));
      assertThat(registry.let(code, "late")).isEqualTo(ClaimOutcome.CLOSED);
    }
  }

  @Test
  void tenancy_of_one_keeps_all_open() {
    registry.let(second, "t1");
    assertRefused(
        HousingError.DWELLING_HAS_TENANCY, false, second.value() + " still-let{tenancy=t1}");
    assertThat(registry.let(first, "t2")).isEqualTo(ClaimOutcome.CLAIMED);
  }

  @Test
  void registrations_at_one_keep_all_open_and_their_number_is_listed() {
    registry.registered.put(second, 3L);
    assertRefused(
        HousingError.DWELLING_OCCUPIED, false, second.value() + " still-registered{persons=3}");
  }

  @Test
  void confirmation_is_for_registrations_and_not_for_tenancies() {
    registry.registered.put(first, 1L);
    registry.let(first, "t1");
    assertRefused(
        HousingError.DWELLING_HAS_TENANCY, true, first.value() + " still-let{tenancy=t1}");
  }

  @Test
  void dwelling_where_people_are_registered_is_closed_when_confirmed() {
    registry.registered.put(first, 1L);
    close(true, first);
    assertThat(registry.closure(first)).isInstanceOf(Closure.Pending.class);
  }

  @Test
  void tenancies_and_registrations_are_listed_together_as_a_tenancy() {
    registry.registered.put(first, 2L);
    registry.let(second, "t1");
    assertRefused(
        HousingError.DWELLING_HAS_TENANCY,
        false,
        second.value() + " still-let{tenancy=t1}",
        first.value() + " still-registered{persons=2}");
  }

  @Test
  void closure_of_a_retired_dwelling_becomes_final_and_is_settled_once() {
    close(false, first);
    retire(first, Optional.empty());
    registry.minutesLater(5);
    assertThat(settle()).isOne();
    assertThat(registry.closure(first)).isEqualTo(new Closure.Final());
    assertThat(settle()).isZero();
  }

  @Test
  void closure_whose_retirement_was_never_saved_is_undone_behind_a_new_version() {
    close(false, first, second);
    long version = registry.dwellings.require(first.value()).version();
    registry.minutesLater(5);
    assertThat(settle()).isEqualTo(2);
    assertThat(registry.closure(first)).isEqualTo(new Closure.Open());
    assertThat(registry.closure(second)).isEqualTo(new Closure.Open());
    assertThat(registry.dwellings.require(first.value()).version()).isGreaterThan(version);
  }

  @Test
  void dwelling_merged_by_an_unfinished_retirement_stays_closed() {
    close(false, first, second);
    retire(
        first, Optional.of(new OpenSuccession(registry.aMinuteAgo(), List.of(second), List.of())));
    registry.minutesLater(5);
    assertThat(settle()).isOne();
    assertThat(registry.closure(first)).isEqualTo(new Closure.Final());
    assertThat(registry.closure(second)).isInstanceOf(Closure.Pending.class);
  }

  @Test
  void closure_younger_than_the_moment_is_left_alone() {
    close(false, first);
    assertThat(settle()).isZero();
    assertThat(registry.closure(first)).isInstanceOf(Closure.Pending.class);
  }
}
