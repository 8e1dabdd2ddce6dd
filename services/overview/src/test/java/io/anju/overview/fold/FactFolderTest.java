package io.anju.overview.fold;

import static io.anju.overview.FactsFixture.SPRING;
import static io.anju.overview.FactsFixture.personId;
import static io.anju.overview.HousingFactsFixture.dwellingCode;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.Fact;
import io.anju.contract.FactType;
import io.anju.contract.PermitFact;
import io.anju.contract.TenancyFact;
import io.anju.contract.residence.PermitStatus;
import io.anju.overview.EmploymentFactsFixture;
import io.anju.overview.HousingFactsFixture;
import io.anju.overview.ResidenceFactsFixture;
import io.anju.overview.ResidenceFactsFixture.Sealing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FactFolderTest {

  private static final List<Fact> FACTS = PersonHistoryFixture.facts(Sealing.UNREADABLE);
  private static final Map<String, Set<Part>> EXPECTED = folded(FACTS);

  @Test
  void facts_in_any_order_give_the_same_views() {
    for (int seed = 0; seed < 2_000; seed++) {
      var shuffled = new ArrayList<>(FACTS);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(folded(shuffled)).as("seed %d", seed).isEqualTo(EXPECTED);
    }
  }

  @Test
  void duplicate_or_replayed_facts_change_nothing() {
    for (int seed = 0; seed < 500; seed++) {
      var random = new Random(seed);
      var duplicated = new ArrayList<>(FACTS);
      duplicated.addAll(FACTS);
      Collections.shuffle(duplicated, random);
      duplicated.addAll(FACTS);
      assertThat(folded(duplicated)).as("seed %d", seed).isEqualTo(EXPECTED);
    }
  }

  @Test
  void interleaved_writes_of_replicas_give_the_same_views() {
    for (int seed = 0; seed < 2_000; seed++) {
      var random = new Random(seed);
      var shuffled = new ArrayList<>(FACTS);
      Collections.shuffle(shuffled, random);
      var views = new ViewsFixture();
      for (var fact : shuffled) {
        if (random.nextBoolean()) {
          views.holdWrites();
        } else {
          views.releaseWrite(random.nextInt(100));
        }
        fold(views, fact);
      }
      while (views.heldBack() > 0) {
        views.releaseWrite(random.nextInt(100));
      }
      assertThat(views.visibleParts()).as("seed %d", seed).isEqualTo(EXPECTED);
    }
  }

  @Test
  void former_occupant_loses_the_tenancy_even_if_the_older_fact_arrives_last() {
    var views = new ViewsFixture();
    fold(
        views,
        HousingFactsFixture.tenancy(
            "t", 2, dwellingCode(1), personId(1), List.of(personId(2)), List.of()));
    fold(
        views,
        HousingFactsFixture.tenancy(
            "t", 1, dwellingCode(1), personId(1), List.of(personId(2)), List.of(personId(3))));
    assertThat(views.visibleParts())
        .containsOnlyKeys(
            ViewId.dwelling(dwellingCode(1)).toString(),
            ViewId.person(personId(1)).toString(),
            ViewId.person(personId(2)).toString());
    assertThat(views.visibleParts().values())
        .allSatisfy(parts ->
            assertThat(parts)
                .singleElement()
                .satisfies(part ->
                    assertThat(((TenancyFact) part.content().orElseThrow()).version())
                        .isEqualTo(2)));
  }

  @Test
  void fact_of_one_person_is_written_without_reading_placements() {
    var views = new ViewsFixture();
    var newest = EmploymentFactsFixture.employment("job", 2, personId(1), from -> from);
    fold(views, newest);
    fold(views, EmploymentFactsFixture.employment("job", 1, personId(1), _ -> null));
    fold(views, ResidenceFactsFixture.permit("p", 1, personId(1), PermitStatus.ACCEPTED));
    fold(views, EmploymentFactsFixture.insurance(personId(1), 1, "2026-01", "2026-02"));
    fold(views, EmploymentFactsFixture.enrolment("school", 1, personId(1)));
    assertThat(views.placementCount()).isZero();
    assertThat(views.visibleParts().get(ViewId.person(personId(1)).toString()))
        .hasSize(4)
        .anySatisfy(part -> assertThat((Record) part.content().orElseThrow()).isEqualTo(newest));
  }

  @Test
  void a_dwelling_follows_the_residences_of_its_people() {
    var views = new ViewsFixture();
    fold(
        views,
        ResidenceFactsFixture.person(
            personId(1),
            1,
            Sealing.UNREADABLE,
            ResidenceFactsFixture.residence("r", dwellingCode(1), SPRING, null)));
    fold(
        views,
        ResidenceFactsFixture.person(
            personId(1),
            2,
            Sealing.UNREADABLE,
            ResidenceFactsFixture.residence("r", dwellingCode(2), SPRING, null)));
    assertThat(views.visibleParts()).doesNotContainKey(ViewId.dwelling(dwellingCode(1)).toString());
    assertThat(views.visibleParts().get(ViewId.dwelling(dwellingCode(2)).toString()))
        .singleElement()
        .satisfies(part ->
            assertThat((Record) part.content().orElseThrow())
                .isEqualTo(
                    new RegisteredStays(
                        personId(1), List.of(new RegisteredStays.Stay("r", SPRING, null)))));
  }

  @Test
  void superseded_person_leaves_only_an_alias() {
    var views = new ViewsFixture();
    var former =
        ResidenceFactsFixture.person(
            personId(1),
            1,
            Sealing.UNREADABLE,
            ResidenceFactsFixture.residence("r", dwellingCode(1), SPRING, null));
    fold(views, former);
    fold(views, ResidenceFactsFixture.superseded(former, personId(2)));
    assertThat(views.visibleParts()).containsOnlyKeys(ViewId.person(personId(1)).toString());
    assertThat(views.visibleParts().get(ViewId.person(personId(1)).toString()))
        .singleElement()
        .satisfies(part ->
            assertThat((Record) part.content().orElseThrow()).isEqualTo(new Alias(personId(2))));
  }

  @Test
  void fact_arriving_before_its_person_is_kept_in_the_view() {
    var views = new ViewsFixture();
    fold(views, ResidenceFactsFixture.permit("p", 1, personId(1), PermitStatus.ACCEPTED));
    fold(views, ResidenceFactsFixture.person(personId(1), 1, Sealing.UNREADABLE));
    assertThat(views.visibleParts().get(ViewId.person(personId(1)).toString()))
        .hasSize(2)
        .anySatisfy(
            part -> assertThat(part.content().orElseThrow()).isInstanceOf(PermitFact.class));
  }

  private static Map<String, Set<Part>> folded(List<Fact> facts) {
    var views = new ViewsFixture();
    facts.forEach(fact -> fold(views, fact));
    return views.visibleParts();
  }

  private static void fold(Views views, Fact fact) {
    new FactFolder(new Contributions(_ -> List.of()), views).fold(FactType.of(fact), List.of(fact));
  }
}
