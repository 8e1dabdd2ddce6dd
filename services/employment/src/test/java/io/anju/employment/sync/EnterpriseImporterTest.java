package io.anju.employment.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.employment.MadeUpFixture;
import io.anju.employment.enterprise.Enterprise;
import io.anju.employment.enterprise.Profile;
import io.anju.imports.row.BatchResult;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.fixture.InMemoryAggregates;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnterpriseImporterTest {

  private final InMemoryAggregates<Enterprise> enterprises =
      InMemoryAggregates.withUnique(Enterprise::scope, Enterprise::uscc);
  private final EnterpriseImporter importer =
      new EnterpriseImporter(enterprises, RowsFixture.BINDER);

  private BatchResult apply(String uscc, String name, String updatedAt) {
    var row =
        RowsFixture.row(
            2,
            Map.of(
                "uscc",
                uscc,
                "name",
                name,
                "address",
                "",
                "industry",
                "C3921",
                "updatedAt",
                updatedAt));
    return CurrentCaller.call(RowsFixture.clerk("440305"), () -> importer.apply(List.of(row)));
  }

  @Test
  void newest_row_wins_and_repeated_row_changes_nothing() {
    var uscc = MadeUpFixture.uscc();
    assertThat(apply(uscc, "海纳电子", "2026-03-01").applied()).isEqualTo(1);
    assertThat(apply(uscc, "海纳电子", "2026-03-01").unchanged()).isEqualTo(1);
    assertThat(apply(uscc, "海纳科技", "2026-03-02").applied()).isEqualTo(1);
    assertThat(apply(uscc, "海纳电子", "2026-03-01").stale()).isEqualTo(1);
    assertThat(enterprises.state(uscc).profile().name()).isEqualTo("海纳科技");
  }

  @Test
  void invalid_check_character_is_rejected_unless_the_enterprise_is_registered() {
    var pilot = MadeUpFixture.pilotUscc();
    assertThat(RowsFixture.codes(apply(pilot, "老字号", "2026-03-01").rejects().getFirst()))
        .containsExactly("uscc check-character-wrong");
    var seen = new Profile("老字号", Optional.empty(), Optional.empty(), Optional.of("licence seen"));
    CurrentCaller.asSystem(() ->
        enterprises.add(
            pilot,
            new Enterprise(
                new CreditCode(pilot),
                seen,
                new DivisionCode("440305"),
                Instant.parse("2026-02-01T00:00:00Z"))));
    assertThat(apply(pilot, "新字号", "2026-03-01").applied()).isEqualTo(1);
    assertThat(enterprises.state(pilot).profile().overrideReason()).contains("licence seen");
  }
}
