package io.anju.housing.occupancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.platform.fixture.InMemoryAggregates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Claims of concurrent, slow and crashed writers. */
class OccupanciesTest {

  private static final DwellingCode DWELLING = new DwellingCode("3205080180140100001000001");
  private static final DivisionCode COMMUNITY = new DivisionCode("320508018014");
  private static final Period SPRING = days("2026-03-01", "2026-05-31");
  private static final Period MAY = days("2026-05-01", "2026-05-31");
  private static final Period SUMMER = days("2026-06-01", "2026-08-31");

  private final InMemoryAggregates<Occupancy> store = InMemoryAggregates.unrestricted();
  private final Map<String, Holding> documents = new HashMap<>();
  private final List<String> fenced = new ArrayList<>();
  private Instant now = Instant.parse("2026-03-01T08:00:00Z");
  private final Occupancies occupancies =
      new Occupancies(
          store,
          new Claimants() {
            @Override
            public Optional<Holding> findHolding(String claimant) {
              return Optional.ofNullable(documents.get(claimant));
            }

            @Override
            public Optional<Holding> fence(String claimant) {
              fenced.add(claimant);
              return findHolding(claimant);
            }
          },
          new Clock() {
            @Override
            public ZoneId getZone() {
              return ZoneId.of("Asia/Shanghai");
            }

            @Override
            public Clock withZone(ZoneId zone) {
              return this;
            }

            @Override
            public Instant instant() {
              return now;
            }
          });

  private static Period days(String from, String until) {
    return new Period(LocalDate.parse(from), LocalDate.parse(until));
  }

  private static Holding whole(Period period) {
    return new Holding(period, List.of(), 1, Optional.empty());
  }

  private ClaimOutcome claim(String claimant, Period period) {
    return occupancies.claim(DWELLING, COMMUNITY, claimant, whole(period), OccupancyLimits.NONE);
  }

  private void minutesLater() {
    now = now.plus(Duration.ofMinutes(5));
  }

  @Test
  void claim_rejects_overlapping_claims_and_allows_the_next_day() {
    assertThat(claim("a", SPRING)).isEqualTo(ClaimOutcome.CLAIMED);
    documents.put("a", whole(SPRING));
    assertThat(claim("b", MAY)).isEqualTo(ClaimOutcome.OVERLAPS);
    assertThat(claim("c", SUMMER)).isEqualTo(ClaimOutcome.CLAIMED);
  }

  @Test
  void concurrent_claim_is_detected_by_the_version_conflict() {
    store.beforeNextWrite(() -> {
      claim("rival", MAY);
      documents.put("rival", whole(MAY));
    });
    assertThat(claim("a", SPRING)).isEqualTo(ClaimOutcome.OVERLAPS);
  }

  @Test
  void repeated_claim_after_a_crash_is_idempotent() {
    claim("a", SPRING);
    assertThat(claim("a", SPRING)).isEqualTo(ClaimOutcome.CLAIMED);
    assertThat(store.require(DWELLING.value()).state().claims()).hasSize(1);
  }

  @Test
  void recent_claim_without_a_document_still_blocks() {
    claim("slow", SPRING);
    assertThat(claim("b", MAY)).isEqualTo(ClaimOutcome.OVERLAPS);
    assertThat(fenced).isEmpty();
  }

  @Test
  void abandoned_claim_is_fenced_before_it_is_released() {
    claim("dead", SPRING);
    minutesLater();
    assertThat(claim("b", MAY)).isEqualTo(ClaimOutcome.CLAIMED);
    assertThat(fenced).containsExactly("dead");
  }

  @Test
  void document_written_before_fencing_keeps_its_claim() {
    claim("slow", SPRING);
    minutesLater();
    var late =
        new Occupancies(
            store,
            new Claimants() {
              @Override
              public Optional<Holding> findHolding(String claimant) {
                return Optional.empty();
              }

              @Override
              public Optional<Holding> fence(String claimant) {
                return Optional.of(whole(SPRING));
              }
            },
            Clock.fixed(now, ZoneId.of("Asia/Shanghai")));
    assertThat(late.claim(DWELLING, COMMUNITY, "b", whole(MAY), OccupancyLimits.NONE))
        .isEqualTo(ClaimOutcome.OVERLAPS);
  }

  @Test
  void claim_of_an_unfinished_renewal_is_trimmed_to_the_filed_term() {
    claim("a", SPRING);
    documents.put("a", whole(SPRING));
    assertThat(claim("a", days("2026-03-01", "2026-08-31"))).isEqualTo(ClaimOutcome.CLAIMED);
    minutesLater();
    assertThat(claim("b", SUMMER)).isEqualTo(ClaimOutcome.CLAIMED);
    assertThat(claim("c", MAY)).isEqualTo(ClaimOutcome.OVERLAPS);
  }

  @Test
  void released_days_are_free_at_once() {
    claim("a", SPRING);
    documents.put("a", whole(days("2026-03-01", "2026-04-30")));
    occupancies.release(DWELLING, COMMUNITY, "a", Optional.of(documents.get("a")));
    assertThat(claim("b", MAY)).isEqualTo(ClaimOutcome.CLAIMED);
  }

  @Test
  void dwelling_with_a_claim_cannot_be_closed_and_a_closed_one_cannot_be_claimed() {
    claim("a", SPRING);
    documents.put("a", whole(SPRING));
    assertThat(occupancies.close(DWELLING, COMMUNITY, LocalDate.parse("2026-05-31"), DWELLING))
        .isFalse();
    assertThat(occupancies.close(DWELLING, COMMUNITY, LocalDate.parse("2026-06-01"), DWELLING))
        .isTrue();
    assertThat(claim("b", SUMMER)).isEqualTo(ClaimOutcome.CLOSED);
    occupancies.reopen(DWELLING, COMMUNITY);
    assertThat(claim("b", SUMMER)).isEqualTo(ClaimOutcome.CLAIMED);
  }

  @Test
  void pending_closure_is_settled_only_while_it_is_the_one_that_was_read() {
    occupancies.close(DWELLING, COMMUNITY, LocalDate.parse("2026-06-01"), DWELLING);
    var seen = store.require(DWELLING.value()).state();
    minutesLater();
    occupancies.close(DWELLING, COMMUNITY, LocalDate.parse("2026-06-01"), DWELLING);
    occupancies.settle(seen, new Closure.Open());
    assertThat(claim("b", SUMMER)).isEqualTo(ClaimOutcome.CLOSED);
    occupancies.settle(store.require(DWELLING.value()).state(), new Closure.Open());
    assertThat(claim("b", SUMMER)).isEqualTo(ClaimOutcome.CLAIMED);
  }

  private static Holding rooms(Period period, int persons, String... rooms) {
    return new Holding(period, List.of(rooms), persons, Optional.empty());
  }

  private ClaimOutcome claim(String claimant, Holding holding, OccupancyLimits limits) {
    var outcome = occupancies.claim(DWELLING, COMMUNITY, claimant, holding, limits);
    if (outcome == ClaimOutcome.CLAIMED) {
      documents.put(claimant, holding);
    }
    return outcome;
  }

  @Test
  void rooms_are_claimed_once_and_not_beside_a_claim_of_the_whole_dwelling() {
    assertThat(claim("a", rooms(SPRING, 1, "A"), OccupancyLimits.NONE))
        .isEqualTo(ClaimOutcome.CLAIMED);
    assertThat(claim("b", rooms(MAY, 1, "B", "C"), OccupancyLimits.NONE))
        .isEqualTo(ClaimOutcome.CLAIMED);
    assertThat(claim("c", rooms(MAY, 1, "C", "D"), OccupancyLimits.NONE))
        .isEqualTo(ClaimOutcome.OVERLAPS);
    assertThat(claim("d", whole(MAY), OccupancyLimits.NONE)).isEqualTo(ClaimOutcome.OVERLAPS);
    assertThat(claim("d", whole(SUMMER), OccupancyLimits.NONE)).isEqualTo(ClaimOutcome.CLAIMED);
    assertThat(claim("e", rooms(SUMMER, 1, "A"), OccupancyLimits.NONE))
        .isEqualTo(ClaimOutcome.OVERLAPS);
  }

  @Test
  void limits_apply_on_the_day_with_most_occupants() {
    var three = new OccupancyLimits(Optional.of(3), Optional.of(2));
    assertThat(claim("a", rooms(SPRING, 2, "A"), three)).isEqualTo(ClaimOutcome.CLAIMED);
    assertThat(claim("b", rooms(MAY, 2, "B"), three)).isEqualTo(ClaimOutcome.OVERCROWDED);
    assertThat(claim("b", rooms(MAY, 1, "B"), three)).isEqualTo(ClaimOutcome.CLAIMED);
    assertThat(claim("c", rooms(days("2026-03-01", "2026-04-30"), 1, "B", "C"), three))
        .isEqualTo(ClaimOutcome.OVERCROWDED);
    assertThat(claim("c", rooms(days("2026-03-01", "2026-04-30"), 1, "C"), three))
        .isEqualTo(ClaimOutcome.CLAIMED);
    assertThat(claim("d", rooms(SUMMER, 3, "D"), three)).isEqualTo(ClaimOutcome.CLAIMED);
  }

  @Test
  void abandoned_claim_does_not_count_towards_overcrowding() {
    occupancies.claim(DWELLING, COMMUNITY, "dead", rooms(MAY, 3, "A"), OccupancyLimits.NONE);
    assertThat(
            claim("b", rooms(MAY, 1, "B"), new OccupancyLimits(Optional.of(3), Optional.empty())))
        .isEqualTo(ClaimOutcome.OVERCROWDED);
    minutesLater();
    assertThat(
            claim("b", rooms(MAY, 1, "B"), new OccupancyLimits(Optional.of(3), Optional.empty())))
        .isEqualTo(ClaimOutcome.CLAIMED);
    assertThat(fenced).containsExactly("dead");
  }

  @Test
  void sublet_claim_stays_within_the_head_tenancy() {
    claim("head", rooms(SPRING, 1, "A", "B"), OccupancyLimits.NONE);
    assertThat(
            claim(
                "sub",
                new Holding(MAY, List.of("A"), 1, Optional.of("head")),
                OccupancyLimits.NONE))
        .isEqualTo(ClaimOutcome.CLAIMED);
    assertThat(
            claim(
                "again",
                new Holding(MAY, List.of("A"), 1, Optional.of("head")),
                OccupancyLimits.NONE))
        .isEqualTo(ClaimOutcome.OVERLAPS);
    assertThat(
            claim(
                "other",
                new Holding(MAY, List.of("C"), 1, Optional.of("head")),
                OccupancyLimits.NONE))
        .isEqualTo(ClaimOutcome.OUTSIDE_HEAD_TENANCY);
    assertThat(
            claim(
                "long",
                new Holding(SUMMER, List.of("B"), 1, Optional.of("head")),
                OccupancyLimits.NONE))
        .isEqualTo(ClaimOutcome.OUTSIDE_HEAD_TENANCY);
    assertThat(occupancies.hasSubletBeyond(DWELLING, "head", LocalDate.parse("2026-05-30")))
        .isTrue();
    assertThat(occupancies.hasSubletBeyond(DWELLING, "head", LocalDate.parse("2026-05-31")))
        .isFalse();
  }
}
