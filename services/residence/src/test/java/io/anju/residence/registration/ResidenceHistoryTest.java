package io.anju.residence.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.contract.residence.Declarant;
import io.anju.contract.residence.ResidenceReason;
import io.anju.platform.error.RegistryException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResidenceHistoryTest {

  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

  @Test
  void move_in_elsewhere_closes_the_current_residence() {
    var history =
        ResidenceHistory.EMPTY
            .declare(at(1, MARCH, Declarant.SELF))
            .declare(at(2, MAY, Declarant.LANDLORD));
    assertThat(history.current()).map(Residence::dwelling).contains(dwelling(2));
    assertThat(history.newestFirst().getLast().until()).contains(MAY);
    assertThat(history.newestFirst().getLast().departure().orElseThrow().declaration().by())
        .isEqualTo(Declarant.LANDLORD);
  }

  @Test
  void two_declarations_of_one_residence_make_one_registration() {
    var history =
        ResidenceHistory.EMPTY
            .declare(at(1, MARCH, Declarant.SELF))
            .declare(at(1, MARCH, Declarant.LANDLORD))
            .declare(at(1, MARCH, Declarant.LANDLORD));
    assertThat(history.newestFirst()).hasSize(1);
    assertThat(history.newestFirst().getFirst().declarations())
        .extracting(Declaration::by)
        .containsExactly(Declarant.SELF, Declarant.LANDLORD);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-30, 2026-05-01, REGISTERED",
    "2026-05-01, 2026-05-01, REGISTERED",
    "2026-05-02, 2026-05-01, residence-overlaps"
  })
  void next_home_begins_on_the_day_of_departure_or_later(
      LocalDate left, LocalDate since, String outcome) {
    var first = ResidenceHistory.EMPTY.declare(at(1, MARCH, Declarant.SELF));
    var history = first.depart(first.newestFirst().getFirst(), departure(left));
    if (!outcome.equals("REGISTERED")) {
      assertRejected(outcome, () -> history.declare(at(2, since, Declarant.SELF)));
      return;
    }
    var both = history.declare(at(2, since, Declarant.SELF)).newestFirst();
    assertThat(both.getLast().until()).contains(left);
    assertThat(both.getFirst().coversDay(since)).isTrue();
  }

  @Test
  void same_dwelling_with_another_date_is_rejected() {
    var history = ResidenceHistory.EMPTY.declare(at(1, MARCH, Declarant.SELF));
    assertRejected(
        "residence-since-differs", () -> history.declare(at(1, MAY, Declarant.LANDLORD)));
  }

  @Test
  void overlapping_residence_is_rejected() {
    var living = ResidenceHistory.EMPTY.declare(at(1, MAY, Declarant.SELF));
    assertRejected("residence-overlaps", () -> living.declare(at(2, MARCH, Declarant.SELF)));
    var left = living.depart(living.newestFirst().getFirst(), departure(TODAY));
    assertRejected(
        "residence-overlaps", () -> left.declare(at(2, TODAY.minusDays(1), Declarant.SELF)));
    assertThat(left.declare(at(2, TODAY, Declarant.SELF)).current()).isPresent();
  }

  @Test
  void second_departure_on_another_day_is_rejected() {
    var living = ResidenceHistory.EMPTY.declare(at(1, MARCH, Declarant.SELF));
    var left = living.depart(living.newestFirst().getFirst(), departure(MAY));
    assertThat(left.current()).isEmpty();
    assertThat(left.depart(left.newestFirst().getFirst(), departure(MAY))).isEqualTo(left);
    assertRejected(
        "departure-exists", () -> left.depart(left.newestFirst().getFirst(), departure(TODAY)));
    assertRejected(
        "date-impossible",
        () -> living.depart(living.newestFirst().getFirst(), departure(MARCH.minusDays(1))));
  }

  @Test
  void objection_keeps_the_residence_current_until_the_police_decide() {
    var living = ResidenceHistory.EMPTY.declare(at(1, MARCH, Declarant.SELF));
    var left = living.depart(living.newestFirst().getFirst(), departure(MAY));
    var contested = left.object(left.newestFirst().getFirst(), statement(Declarant.SELF));
    var home = contested.current().orElseThrow();
    assertThat(home.underObjection()).isPresent();
    assertThat(contested.object(home, statement(Declarant.SELF))).isEqualTo(contested);
    assertRejected("objection-pending", () -> contested.depart(home, departure(MAY)));
    assertThat(contested.decide(home, decision(true)).newestFirst().getFirst().until())
        .contains(MAY);
    var reversed = contested.decide(home, decision(false));
    assertThat(reversed.current().orElseThrow().underObjection()).isEmpty();
    assertThat(reversed.depart(reversed.current().orElseThrow(), departure(TODAY)).current())
        .isEmpty();
  }

  @Test
  void objection_to_own_or_decided_or_superseded_departure_is_rejected() {
    var living = ResidenceHistory.EMPTY.declare(at(1, MARCH, Declarant.SELF));
    assertRejected(
        "objection-impossible",
        () -> living.object(living.newestFirst().getFirst(), statement(Declarant.SELF)));
    var left = living.depart(living.newestFirst().getFirst(), departure(MAY));
    assertRejected(
        "objection-impossible",
        () -> left.object(left.newestFirst().getFirst(), statement(Declarant.LANDLORD)));
    var decided = left.object(left.newestFirst().getFirst(), statement(Declarant.SELF));
    var upheld = decided.decide(decided.current().orElseThrow(), decision(true));
    assertRejected(
        "objection-impossible",
        () -> upheld.object(upheld.newestFirst().getFirst(), statement(Declarant.SELF)));
    assertRejected(
        "objection-impossible",
        () -> upheld.decide(upheld.newestFirst().getFirst(), decision(true)));
    var moved = left.declare(at(2, MAY, Declarant.SELF));
    assertRejected(
        "objection-impossible",
        () -> moved.object(moved.newestFirst().getLast(), statement(Declarant.SELF)));
  }

  @Test
  void merged_histories_can_be_separated_again() {
    var one = ResidenceHistory.EMPTY.declare(at(1, MARCH, Declarant.SELF));
    var other = ResidenceHistory.EMPTY.declare(at(2, MAY, Declarant.SELF));
    var both = one.mergedWith(other, new Declaration(Declarant.POLICE, TODAY));
    assertThat(both.current()).map(Residence::dwelling).contains(dwelling(2));
    assertThat(both.newestFirst().getLast().until()).contains(MAY);
    var brought = List.of(other.newestFirst().getFirst().id());
    assertThat(both.without(brought, Optional.of(one.newestFirst().getFirst().id())))
        .isEqualTo(one);
    var movedOn = both.declare(at(3, TODAY, Declarant.SELF));
    var rest = movedOn.without(brought, Optional.of(one.newestFirst().getFirst().id()));
    assertThat(rest.newestFirst())
        .extracting(Residence::dwelling)
        .containsExactly(dwelling(3), dwelling(1));
    assertThat(rest.newestFirst().getLast().current()).isFalse();
  }

  private static DepartureObjection.Statement statement(Declarant by) {
    return new DepartureObjection.Statement(new Declaration(by, TODAY), "still here");
  }

  private static DepartureObjection.Decision decision(boolean left) {
    return new DepartureObjection.Decision(
        left, new Declaration(Declarant.POLICE, TODAY), "went and looked");
  }

  private static void assertRejected(
      String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
    assertThatThrownBy(work).isInstanceOf(RegistryException.class).hasMessage(code);
  }

  private static Departure departure(LocalDate on) {
    return new Departure(on, new Declaration(Declarant.LANDLORD, TODAY));
  }

  private static Residence at(int dwelling, LocalDate since, Declarant by) {
    return Residence.declared(
        Registration.first(
            new ResidenceId(UUID.randomUUID().toString()),
            dwelling(dwelling),
            new DivisionCode("320508001001"),
            since,
            ResidenceReason.WORK,
            new Declaration(by, TODAY)));
  }

  private static DwellingCode dwelling(int number) {
    return new DwellingCode("3205080010010100001" + String.format("%06d", number));
  }
}
