package io.anju.bench.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.housing.address.match.AddressStandardiser;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The evaluation of {@code /anju bench addresses}, small: what it promises must hold at every
 * build.
 */
class AddressEvaluationTest {

  private static final long SEED = 7;
  private static final int CASES_PER_KIND = 40;
  private static final int MUTATIONS = 5_000;
  private static final List<SyntheticBuilding> BUILDINGS =
      new SyntheticCity(SEED, 2_000).buildings();
  private static final AddressStandardiser STANDARDISER = SyntheticRegister.standardiser(BUILDINGS);

  @Test
  void written_variants_match_the_right_dwelling_in_98_percent_and_never_a_wrong_one() {
    var score = score(EvaluationCases.variants(BUILDINGS, CASES_PER_KIND, SEED));
    assertThat(score.wrong()).as("%s", score.firstMiss()).isZero();
    assertThat(score.correct())
        .isGreaterThanOrEqualTo(score.total() * 98 / 100)
        .isGreaterThan(1_000);
  }

  @Test
  void unmatchable_addresses_never_match_a_dwelling() {
    var score = score(EvaluationCases.unmatchable(BUILDINGS, CASES_PER_KIND, SEED));
    assertThat(score.wrong()).as("%s", score.firstMiss()).isZero();
    assertThat(score.total()).isGreaterThan(400);
  }

  @Test
  void hand_written_hard_cases_never_match_a_wrong_dwelling() {
    assertThat(HardCases.score().wrong()).isZero();
  }

  @Test
  void sign_too_many_beside_a_number_never_matches_the_dwelling_without_it() {
    var outcome = new AddressMutations(BUILDINGS, SEED).run(STANDARDISER, MUTATIONS);
    assertThat(outcome.wrong()).isEmpty();
    assertThat(outcome.asked()).isEqualTo(MUTATIONS);
  }

  @Test
  void made_up_addresses_of_the_whole_country_yield_their_elements_and_no_wrong_place() {
    var all = new LabelledScore();
    LabelledBench.score(new MadeUpAddresses(SEED).write(12)).values().forEach(all::add);
    assertThat(all.wrongPlaces()).isEmpty();
    assertThat(all.upperLevels()).as("%s", all.misses()).isGreaterThanOrEqualTo(0.985);
    assertThat(all.lenient()).as("%s", all.misses()).isGreaterThanOrEqualTo(0.975);
    assertThat(all.strict()).as("%s", all.misses()).isGreaterThanOrEqualTo(0.97);
  }

  private static EvaluationScore score(List<EvaluationCase> cases) {
    var score = new EvaluationScore();
    cases.forEach(evaluationCase ->
        score.add(evaluationCase, AddressBench.standardise(STANDARDISER, evaluationCase)));
    return score;
  }
}
