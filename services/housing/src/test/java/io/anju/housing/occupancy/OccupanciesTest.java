package io.anju.housing.occupancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
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

/** What becomes of claims whose writers lived, died or were slow. */
class OccupanciesTest {

  private static final DwellingCode DWELLING = new DwellingCode("3205080180140100001000001");
  private static final DivisionCode COMMUNITY = new DivisionCode("320508018014");
  private static final Period SPRING = days("2026-03-01", "2026-05-31");
  private static final Period MAY = days("2026-05-01", "2026-05-31");
  private static final Period SUMMER = days("2026-06-01", "2026-08-31");

  private final HeldAggregatesFixture<Occupancy> store = new HeldAggregatesFixture<>();
  private final Map<String, Holding> documents = new HashMap<>();
  private final List<String> settled = new ArrayList<>();
  private Instant now = Instant.parse("2026-03-01T08:00:00Z");
  private final Occupancies occupancies = new Occupancies(store, new Claimants() {
    @Override
    public Optional<Holding> held(String claimant) {
      return Optional.ofNullable(documents.get(claimant));
    }

    @Override
    public Optional<Holding> settle(String claimant) {
      settled.add(claimant);
      return held(claimant);
    }
  }, new Clock() {
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

  private Outcome claim(String claimant, Period period) {
    return occupancies.claim(DWELLING, COMMUNITY, claimant, whole(period), Limits.NONE);
  }

  private void minutesLater() {
    now = now.plus(Duration.ofMinutes(5));
  }

  @Test
  void a_claim_bars_overlapping_ones_and_lets_the_day_after_be() {
    assertThat(claim("a", SPRING)).isEqualTo(Outcome.CLAIMED);
    documents.put("a", whole(SPRING));
    assertThat(claim("b", MAY)).isEqualTo(Outcome.OVERLAPS);
    assertThat(claim("c", SUMMER)).isEqualTo(Outcome.CLAIMED);
  }

  @Test
  void a_rival_between_reading_and_writing_is_seen() {
    store.meanwhile = () -> {
      claim("rival", MAY);
      documents.put("rival", whole(MAY));
    };
    assertThat(claim("a", SPRING)).isEqualTo(Outcome.OVERLAPS);
  }

  @Test
  void the_same_claim_again_after_a_crash_is_the_same_claim() {
    claim("a", SPRING);
    assertThat(claim("a", SPRING)).isEqualTo(Outcome.CLAIMED);
    assertThat(store.require(DWELLING.value()).state().claims()).hasSize(1);
  }

  @Test
  void a_claim_whose_document_is_being_written_is_respected() {
    claim("slow", SPRING);
    assertThat(claim("b", MAY)).isEqualTo(Outcome.OVERLAPS);
    assertThat(settled).isEmpty();
  }

  @Test
  void a_claim_whose_writer_died_is_settled_before_it_is_taken_back() {
    claim("dead", SPRING);
    minutesLater();
    assertThat(claim("b", MAY)).isEqualTo(Outcome.CLAIMED);
    assertThat(settled).containsExactly("dead");
  }

  @Test
  void a_document_that_came_about_at_the_last_moment_keeps_its_days() {
    claim("slow", SPRING);
    minutesLater();
    var late = new Occupancies(store, new Claimants() {
      @Override
      public Optional<Holding> held(String claimant) {
        return Optional.empty();
      }

      @Override
      public Optional<Holding> settle(String claimant) {
        return Optional.of(whole(SPRING));
      }
    }, Clock.fixed(now, ZoneId.of("Asia/Shanghai")));
    assertThat(late.claim(DWELLING, COMMUNITY, "b", whole(MAY), Limits.NONE)).isEqualTo(Outcome.OVERLAPS);
  }

  @Test
  void a_longer_claim_of_an_unfinished_renewal_is_cut_back_to_what_is_held() {
    claim("a", SPRING);
    documents.put("a", whole(SPRING));
    assertThat(claim("a", days("2026-03-01", "2026-08-31"))).isEqualTo(Outcome.CLAIMED);
    minutesLater();
    assertThat(claim("b", SUMMER)).isEqualTo(Outcome.CLAIMED);
    assertThat(claim("c", MAY)).isEqualTo(Outcome.OVERLAPS);
  }

  @Test
  void days_given_back_are_free_at_once() {
    claim("a", SPRING);
    documents.put("a", whole(days("2026-03-01", "2026-04-30")));
    occupancies.release(DWELLING, COMMUNITY, "a", Optional.of(documents.get("a")));
    assertThat(claim("b", MAY)).isEqualTo(Outcome.CLAIMED);
  }

  @Test
  void a_dwelling_held_today_is_not_closed_and_a_closed_one_not_claimed() {
    claim("a", SPRING);
    documents.put("a", whole(SPRING));
    assertThat(occupancies.close(DWELLING, COMMUNITY, LocalDate.parse("2026-05-31"))).isFalse();
    assertThat(occupancies.close(DWELLING, COMMUNITY, LocalDate.parse("2026-06-01"))).isTrue();
    assertThat(claim("b", SUMMER)).isEqualTo(Outcome.CLOSED);
    occupancies.reopen(DWELLING, COMMUNITY);
    assertThat(claim("b", SUMMER)).isEqualTo(Outcome.CLAIMED);
  }

  private static Holding rooms(Period period, int persons, String... rooms) {
    return new Holding(period, List.of(rooms), persons, Optional.empty());
  }

  private Outcome claim(String claimant, Holding holding, Limits limits) {
    var outcome = occupancies.claim(DWELLING, COMMUNITY, claimant, holding, limits);
    if (outcome == Outcome.CLAIMED) {
      documents.put(claimant, holding);
    }
    return outcome;
  }

  @Test
  void rooms_are_let_one_by_one_each_once_and_never_beside_a_let_of_the_whole() {
    assertThat(claim("a", rooms(SPRING, 1, "A"), Limits.NONE)).isEqualTo(Outcome.CLAIMED);
    assertThat(claim("b", rooms(MAY, 1, "B", "C"), Limits.NONE)).isEqualTo(Outcome.CLAIMED);
    assertThat(claim("c", rooms(MAY, 1, "C", "D"), Limits.NONE)).isEqualTo(Outcome.OVERLAPS);
    assertThat(claim("d", whole(MAY), Limits.NONE)).isEqualTo(Outcome.OVERLAPS);
    assertThat(claim("d", whole(SUMMER), Limits.NONE)).isEqualTo(Outcome.CLAIMED);
    assertThat(claim("e", rooms(SUMMER, 1, "A"), Limits.NONE)).isEqualTo(Outcome.OVERLAPS);
  }

  @Test
  void persons_and_rooms_are_counted_on_the_fullest_day() {
    var three = new Limits(Optional.of(3), Optional.of(2));
    assertThat(claim("a", rooms(SPRING, 2, "A"), three)).isEqualTo(Outcome.CLAIMED);
    assertThat(claim("b", rooms(MAY, 2, "B"), three)).isEqualTo(Outcome.CROWDED);
    assertThat(claim("b", rooms(MAY, 1, "B"), three)).isEqualTo(Outcome.CLAIMED);
    assertThat(claim("c", rooms(days("2026-03-01", "2026-04-30"), 1, "B", "C"), three)).isEqualTo(Outcome.CROWDED);
    assertThat(claim("c", rooms(days("2026-03-01", "2026-04-30"), 1, "C"), three)).isEqualTo(Outcome.CLAIMED);
    assertThat(claim("d", rooms(SUMMER, 3, "D"), three)).isEqualTo(Outcome.CLAIMED);
  }

  @Test
  void a_crowd_of_a_dead_writer_gives_way() {
    occupancies.claim(DWELLING, COMMUNITY, "dead", rooms(MAY, 3, "A"), Limits.NONE);
    assertThat(claim("b", rooms(MAY, 1, "B"), new Limits(Optional.of(3), Optional.empty()))).isEqualTo(Outcome.CROWDED);
    minutesLater();
    assertThat(claim("b", rooms(MAY, 1, "B"), new Limits(Optional.of(3), Optional.empty()))).isEqualTo(Outcome.CLAIMED);
    assertThat(settled).containsExactly("dead");
  }

  @Test
  void what_is_let_on_stands_under_its_head_and_never_reaches_beyond_it() {
    claim("head", rooms(SPRING, 1, "A", "B"), Limits.NONE);
    assertThat(claim("sub", new Holding(MAY, List.of("A"), 1, Optional.of("head")), Limits.NONE)).isEqualTo(Outcome.CLAIMED);
    assertThat(claim("again", new Holding(MAY, List.of("A"), 1, Optional.of("head")), Limits.NONE)).isEqualTo(Outcome.OVERLAPS);
    assertThat(claim("other", new Holding(MAY, List.of("C"), 1, Optional.of("head")), Limits.NONE)).isEqualTo(Outcome.HEADLESS);
    assertThat(claim("long", new Holding(SUMMER, List.of("B"), 1, Optional.of("head")), Limits.NONE)).isEqualTo(Outcome.HEADLESS);
    assertThat(occupancies.letOnBeyond(DWELLING, "head", LocalDate.parse("2026-05-30"))).isTrue();
    assertThat(occupancies.letOnBeyond(DWELLING, "head", LocalDate.parse("2026-05-31"))).isFalse();
  }
}
