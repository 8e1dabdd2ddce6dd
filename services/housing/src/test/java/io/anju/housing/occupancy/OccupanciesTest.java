package io.anju.housing.occupancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.housing.occupancy.Occupancies.Outcome;
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
  private final Map<String, Period> documents = new HashMap<>();
  private final List<String> settled = new ArrayList<>();
  private Instant now = Instant.parse("2026-03-01T08:00:00Z");
  private final Occupancies occupancies = new Occupancies(store, new Claimants() {
    @Override
    public Optional<Period> held(String claimant) {
      return Optional.ofNullable(documents.get(claimant));
    }

    @Override
    public Optional<Period> settle(String claimant) {
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

  private Outcome claim(String claimant, Period period) {
    return occupancies.claim(DWELLING, COMMUNITY, claimant, period);
  }

  private void minutesLater() {
    now = now.plus(Duration.ofMinutes(5));
  }

  @Test
  void a_claim_bars_overlapping_ones_and_lets_the_day_after_be() {
    assertThat(claim("a", SPRING)).isEqualTo(Outcome.CLAIMED);
    documents.put("a", SPRING);
    assertThat(claim("b", MAY)).isEqualTo(Outcome.OVERLAPS);
    assertThat(claim("c", SUMMER)).isEqualTo(Outcome.CLAIMED);
  }

  @Test
  void a_rival_between_reading_and_writing_is_seen() {
    store.meanwhile = () -> {
      claim("rival", MAY);
      documents.put("rival", MAY);
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
      public Optional<Period> held(String claimant) {
        return Optional.empty();
      }

      @Override
      public Optional<Period> settle(String claimant) {
        return Optional.of(SPRING);
      }
    }, Clock.fixed(now, ZoneId.of("Asia/Shanghai")));
    assertThat(late.claim(DWELLING, COMMUNITY, "b", MAY)).isEqualTo(Outcome.OVERLAPS);
  }

  @Test
  void a_longer_claim_of_an_unfinished_renewal_is_cut_back_to_what_is_held() {
    claim("a", SPRING);
    documents.put("a", SPRING);
    assertThat(claim("a", days("2026-03-01", "2026-08-31"))).isEqualTo(Outcome.CLAIMED);
    minutesLater();
    assertThat(claim("b", SUMMER)).isEqualTo(Outcome.CLAIMED);
    assertThat(claim("c", MAY)).isEqualTo(Outcome.OVERLAPS);
  }

  @Test
  void days_given_back_are_free_at_once() {
    claim("a", SPRING);
    documents.put("a", days("2026-03-01", "2026-04-30"));
    occupancies.release(DWELLING, COMMUNITY, "a", Optional.of(documents.get("a")));
    assertThat(claim("b", MAY)).isEqualTo(Outcome.CLAIMED);
  }

  @Test
  void a_dwelling_held_today_is_not_closed_and_a_closed_one_not_claimed() {
    claim("a", SPRING);
    documents.put("a", SPRING);
    assertThat(occupancies.close(DWELLING, COMMUNITY, LocalDate.parse("2026-05-31"))).isFalse();
    assertThat(occupancies.close(DWELLING, COMMUNITY, LocalDate.parse("2026-06-01"))).isTrue();
    assertThat(claim("b", SUMMER)).isEqualTo(Outcome.CLOSED);
    occupancies.reopen(DWELLING, COMMUNITY);
    assertThat(claim("b", SUMMER)).isEqualTo(Outcome.CLAIMED);
  }
}
