package io.anju.ledger.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode;
import io.anju.contract.ledger.AccessAction;
import io.anju.contract.proof.EntryHash;
import io.anju.ledger.access.AccessRecord;
import io.anju.ledger.access.Entry;
import io.anju.platform.statistics.Suppression;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccountabilityTest {

  private static final Instant NOVEMBER = Instant.parse("2026-11-21T08:00:00Z");
  private static final Clock DECEMBER =
      Clock.fixed(Instant.parse("2026-12-05T08:00:00Z"), ZoneId.of("Asia/Shanghai"));
  private static final YearMonth MONTH = YearMonth.of(2026, 11);

  private final Entries entries = new Entries();
  private final Accountability accountability =
      new Accountability(entries, new Suppression(10), 5, DECEMBER);

  @Test
  void accesses_are_counted_once_by_agency_and_action_and_rounded() {
    add(43, "440305001", "police-officer", AccessAction.READ, NOVEMBER);
    accountability.count();
    add(21, "440305", "police-officer", AccessAction.UNMASKED, NOVEMBER);
    add(30, "440305", "police-officer", AccessAction.REFUSED, NOVEMBER);
    accountability.count();
    accountability.count();
    var row = rows("440305").getFirst();
    assertThat(row.agency()).isEqualTo(new Agency("440305", "police-officer"));
    assertThat(row.numbers().get(AccessAction.READ)).hasValue(45);
    assertThat(row.numbers().get(AccessAction.UNMASKED)).hasValue(20);
    assertThat(row.numbers().get(AccessAction.REFUSED)).hasValue(30);
  }

  @Test
  void small_number_is_suppressed_whoever_asks() {
    for (String district : List.of("440303", "440304", "440305")) {
      add(60, district, "police-officer", AccessAction.READ, NOVEMBER);
      add(40, district, "police-officer", AccessAction.UNMASKED, NOVEMBER);
    }
    add(2, "440305", "police-officer", AccessAction.REFUSED, NOVEMBER);
    accountability.count();
    assertThat(rows("4403").getLast().numbers().get(AccessAction.REFUSED)).isEmpty();
    assertThat(rows("440305")).containsExactly(rows("4403").getLast());
  }

  @Test
  void running_month_other_cities_and_callers_without_a_division_are_left_out() {
    add(50, "440305", "police-officer", AccessAction.READ, DECEMBER.instant());
    add(50, "110101", "police-officer", AccessAction.READ, NOVEMBER);
    add(50, "91440300MA5FAAAA1X", "employer", AccessAction.READ, NOVEMBER);
    add(50, null, "resident", AccessAction.READ, NOVEMBER);
    accountability.count();
    assertThat(rows("4403")).isEmpty();
  }

  @Test
  void replica_that_comes_second_counts_nothing_twice() {
    add(30, "440305", "police-officer", AccessAction.READ, NOVEMBER);
    var before = entries.find();
    accountability.count();
    assertThat(entries.advance(before, before.plus(entries.entriesAfter(0, 100)))).isFalse();
    assertThat(rows("440305").getFirst().numbers().get(AccessAction.READ)).hasValue(30);
  }

  private List<Accountability.Row> rows(String division) {
    return accountability.rows(new DivisionCode(division), MONTH, MONTH.plusMonths(2));
  }

  private void add(int times, String division, String role, AccessAction action, Instant at) {
    for (int i = 0; i < times; i++) {
      long seq = entries.all.size() + 1L;
      entries.all.add(
          new Entry(
              seq,
              EntryHash.NONE,
              EntryHash.NONE,
              new AccessRecord(
                  "id-" + seq,
                  at,
                  "officer",
                  role,
                  Optional.ofNullable(division),
                  Optional.of("case-work"),
                  Optional.empty(),
                  action,
                  List.of(),
                  List.of(),
                  "GET /api/persons",
                  "residence",
                  Optional.empty(),
                  Optional.empty())));
    }
  }

  /** In memory; advances only from the place that was read. */
  private static final class Entries implements AccessCountsRepository {

    private final List<Entry> all = new ArrayList<>();
    private AccessCounts counts = AccessCounts.NONE;

    @Override
    public AccessCounts find() {
      return counts;
    }

    @Override
    public boolean advance(AccessCounts from, AccessCounts to) {
      if (counts.upTo() != from.upTo()) {
        return false;
      }
      counts = to;
      return true;
    }

    @Override
    public List<Entry> entriesAfter(long seq, int limit) {
      return all.stream().filter(entry -> entry.seq() > seq).limit(limit).toList();
    }
  }
}
