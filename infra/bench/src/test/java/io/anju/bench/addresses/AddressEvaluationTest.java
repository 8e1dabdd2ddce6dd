package io.anju.bench.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.housing.address.match.AddressStandardiser;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The evaluation of {@code ./anju bench addresses}, small: what it promises must hold at every build. */
class AddressEvaluationTest {

  private static final long SEED = 7;
  private static final int EACH = 40;
  private static final List<House> HOUSES = new City(SEED, 2_000).houses();
  private static final AddressStandardiser STANDARDISER = Coded.standardiser(HOUSES);

  @Test
  void of_a_hundred_doors_ninety_eight_are_found_and_none_is_wrong() {
    var score = score(Questions.habits(HOUSES, EACH, SEED));
    assertThat(score.wrong()).as("%s", score.firstMiss()).isZero();
    assertThat(score.right()).isGreaterThanOrEqualTo(score.asked() * 98 / 100).isGreaterThan(1_000);
  }

  @Test
  void no_trap_makes_it_name_a_door() {
    var score = score(Questions.traps(HOUSES, EACH, SEED));
    assertThat(score.wrong()).as("%s", score.firstMiss()).isZero();
    assertThat(score.asked()).isGreaterThan(400);
  }

  @Test
  void cases_written_by_hand_never_lead_to_a_wrong_door() {
    assertThat(HardTown.score().wrong()).isZero();
  }

  private static Score score(List<Question> questions) {
    var score = new Score();
    questions.forEach(question -> score.add(question, AddressBench.ask(STANDARDISER, question)));
    return score;
  }
}
