package io.anju.residence.residence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.contract.Declarant;
import io.anju.contract.ResidenceReason;
import io.anju.platform.error.RegistryException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ResidenceHistoryTest {

  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

  @Test
  void another_dwelling_closes_the_one_before() {
    var history = ResidenceHistory.NONE.declare(at(1, MARCH, Declarant.SELF)).declare(at(2, MAY, Declarant.LANDLORD));
    assertThat(history.current()).map(Residence::dwelling).contains(dwelling(2));
    assertThat(history.newestFirst().getLast().until()).contains(MAY);
    assertThat(history.newestFirst().getLast().departure().orElseThrow().declaration().by()).isEqualTo(Declarant.LANDLORD);
  }

  @Test
  void two_channels_declaring_the_same_make_one_registration() {
    var history = ResidenceHistory.NONE.declare(at(1, MARCH, Declarant.SELF)).declare(at(1, MARCH, Declarant.LANDLORD))
        .declare(at(1, MARCH, Declarant.LANDLORD));
    assertThat(history.newestFirst()).hasSize(1);
    assertThat(history.newestFirst().getFirst().declarations()).extracting(Declaration::by)
        .containsExactly(Declarant.SELF, Declarant.LANDLORD);
  }

  @Test
  void the_same_dwelling_by_another_date_is_for_people_to_settle() {
    var history = ResidenceHistory.NONE.declare(at(1, MARCH, Declarant.SELF));
    refused("residence-since-differs", () -> history.declare(at(1, MAY, Declarant.LANDLORD)));
  }

  @Test
  void nothing_begins_before_the_last_one_began_or_ended() {
    var living = ResidenceHistory.NONE.declare(at(1, MAY, Declarant.SELF));
    refused("residence-overlaps", () -> living.declare(at(2, MARCH, Declarant.SELF)));
    var left = living.depart(living.newestFirst().getFirst(), departure(TODAY));
    refused("residence-overlaps", () -> left.declare(at(2, TODAY.minusDays(1), Declarant.SELF)));
    assertThat(left.declare(at(2, TODAY, Declarant.SELF)).current()).isPresent();
  }

  @Test
  void both_sides_may_declare_the_departure_but_not_two_days() {
    var living = ResidenceHistory.NONE.declare(at(1, MARCH, Declarant.SELF));
    var left = living.depart(living.newestFirst().getFirst(), departure(MAY));
    assertThat(left.current()).isEmpty();
    assertThat(left.depart(left.newestFirst().getFirst(), departure(MAY))).isEqualTo(left);
    refused("departed-already", () -> left.depart(left.newestFirst().getFirst(), departure(TODAY)));
    refused("date-impossible", () -> living.depart(living.newestFirst().getFirst(), departure(MARCH.minusDays(1))));
  }

  @Test
  void an_objection_keeps_the_residence_standing_until_the_police_decide() {
    var living = ResidenceHistory.NONE.declare(at(1, MARCH, Declarant.SELF));
    var left = living.depart(living.newestFirst().getFirst(), departure(MAY));
    var contested = left.object(left.newestFirst().getFirst(), objection(Declarant.SELF));
    var home = contested.current().orElseThrow();
    assertThat(home.contested()).isPresent();
    assertThat(contested.object(home, objection(Declarant.SELF))).isEqualTo(contested);
    refused("residence-contested", () -> contested.depart(home, departure(MAY)));
    assertThat(contested.decide(home, finding(true)).newestFirst().getFirst().until()).contains(MAY);
    var reversed = contested.decide(home, finding(false));
    assertThat(reversed.current().orElseThrow().contested()).isEmpty();
    assertThat(reversed.depart(reversed.current().orElseThrow(), departure(TODAY)).current()).isEmpty();
  }

  @Test
  void nobody_objects_to_their_own_word_nor_twice_nor_after_the_person_moved_on() {
    var living = ResidenceHistory.NONE.declare(at(1, MARCH, Declarant.SELF));
    refused("objection-impossible", () -> living.object(living.newestFirst().getFirst(), objection(Declarant.SELF)));
    var left = living.depart(living.newestFirst().getFirst(), departure(MAY));
    refused("objection-impossible", () -> left.object(left.newestFirst().getFirst(), objection(Declarant.LANDLORD)));
    var decided = left.object(left.newestFirst().getFirst(), objection(Declarant.SELF));
    var upheld = decided.decide(decided.current().orElseThrow(), finding(true));
    refused("objection-impossible", () -> upheld.object(upheld.newestFirst().getFirst(), objection(Declarant.SELF)));
    refused("objection-impossible", () -> upheld.decide(upheld.newestFirst().getFirst(), finding(true)));
    var moved = left.declare(at(2, MAY, Declarant.SELF));
    refused("objection-impossible", () -> moved.object(moved.newestFirst().getLast(), objection(Declarant.SELF)));
  }

  @Test
  void two_histories_of_one_person_come_together_and_apart_again() {
    var one = ResidenceHistory.NONE.declare(at(1, MARCH, Declarant.SELF));
    var other = ResidenceHistory.NONE.declare(at(2, MAY, Declarant.SELF));
    var both = one.with(other, new Declaration(Declarant.POLICE, TODAY));
    assertThat(both.current()).map(Residence::dwelling).contains(dwelling(2));
    assertThat(both.newestFirst().getLast().until()).contains(MAY);
    var brought = List.of(other.newestFirst().getFirst().id());
    assertThat(both.without(brought, Optional.of(one.newestFirst().getFirst().id()))).isEqualTo(one);
    var movedOn = both.declare(at(3, TODAY, Declarant.SELF));
    var rest = movedOn.without(brought, Optional.of(one.newestFirst().getFirst().id()));
    assertThat(rest.newestFirst()).extracting(Residence::dwelling).containsExactly(dwelling(3), dwelling(1));
    assertThat(rest.newestFirst().getLast().current()).isFalse();
  }

  private static Contest.Objection objection(Declarant by) {
    return new Contest.Objection(new Declaration(by, TODAY), "still here");
  }

  private static Contest.Finding finding(boolean left) {
    return new Contest.Finding(left, new Declaration(Declarant.POLICE, TODAY), "went and looked");
  }

  private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
    assertThatThrownBy(work).isInstanceOf(RegistryException.class).hasMessage(code);
  }

  private static Departure departure(LocalDate on) {
    return new Departure(on, new Declaration(Declarant.LANDLORD, TODAY));
  }

  private static Residence at(int dwelling, LocalDate since, Declarant by) {
    return new Residence(new ResidenceId(UUID.randomUUID().toString()), dwelling(dwelling), new DivisionCode("320508001001"), since,
        Optional.empty(), ResidenceReason.WORK, false, List.of(new Declaration(by, TODAY)), List.of());
  }

  private static DwellingCode dwelling(int number) {
    return new DwellingCode("3205080010010100001" + String.format("%06d", number));
  }
}
