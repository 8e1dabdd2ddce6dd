package io.anju.employment.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.contract.employment.InsuranceKind;
import io.anju.employment.MadeUpFixture;
import io.anju.employment.enterprise.Enterprise;
import io.anju.employment.enterprise.Enterprises;
import io.anju.employment.enterprise.Profile;
import io.anju.employment.insurance.InsuranceAccount;
import io.anju.employment.insurance.InsuranceAccounts;
import io.anju.employment.insurance.InsuranceSearchFixture;
import io.anju.imports.row.BatchResult;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.fixture.InMemoryAggregates;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InsuranceImporterTest {

  private static final YearMonth MONTH = YearMonth.of(2026, 1);

  private final String uscc = MadeUpFixture.uscc();
  private final String document = MadeUpFixture.document().get("number");
  private final InMemoryAggregates<Enterprise> enterprises =
      InMemoryAggregates.withUnique(Enterprise::scope, Enterprise::uscc);
  private final InsuranceSearchFixture search = new InsuranceSearchFixture();
  private final InsuranceImporter importer =
      new InsuranceImporter(
          new InsuranceAccounts(
              search.accounts(),
              search,
              new Enterprises(enterprises, RowsFixture.CLOCK),
              RowsFixture.CLOCK),
          enterprises,
          RowsFixture::person,
          RowsFixture.BINDER);

  @BeforeEach
  void registerEnterprise() {
    var profile = new Profile("海纳电子", Optional.empty(), Optional.empty(), Optional.empty());
    CurrentCaller.asSystem(() ->
        enterprises.add(
            uscc,
            new Enterprise(
                new CreditCode(uscc), profile, new DivisionCode("440306"), RowsFixture.NOW)));
  }

  @Test
  void new_account_is_kept_by_the_senders_division() {
    assertThat(apply("440305", paid()).applied()).isEqualTo(1);
    assertThat(account().division()).isEqualTo(new DivisionCode("440305"));
    assertThat(account().months().get(MONTH).kinds())
        .containsExactlyInAnyOrder(InsuranceKind.PENSION, InsuranceKind.MEDICAL);
  }

  @Test
  void newest_row_wins_and_repeated_row_changes_nothing() {
    apply("440305", paid());
    assertThat(apply("440305", paid()).unchanged()).isEqualTo(1);
    var older = with("updatedAt", "2026-02-01", "kinds", "INJURY");
    assertThat(apply("440305", older).stale()).isEqualTo(1);
    var newer = with("updatedAt", "2026-03-02", "kinds", "INJURY");
    assertThat(apply("440305", newer).applied()).isEqualTo(1);
    assertThat(account().months().get(MONTH).kinds()).containsExactly(InsuranceKind.INJURY);
  }

  @Test
  void empty_kinds_withdraw_the_month() {
    apply("440305", paid());
    assertThat(apply("440305", with("kinds", "", "updatedAt", "2026-03-02")).applied())
        .isEqualTo(1);
    assertThat(account().months().get(MONTH).kinds()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "kinds, PENSION|OTHER, kinds insurance-kind-unknown",
    "month, 2026-04, month too-far-ahead",
    "month, 1951-02, month too-long-ago",
    "month, January, month not-a-month",
    "updatedAt, 2026-03-11, updatedAt too-far-ahead",
    "updatedAt, yesterday, updatedAt not-an-instant",
    "uscc, 91110000600037341L, uscc enterprise-unknown"
  })
  void row_with_an_error_is_rejected_with_its_reason(String column, String text, String error) {
    var result = apply("440305", with(column, text));
    assertThat(result.applied()).isZero();
    assertThat(result.rejects())
        .singleElement()
        .satisfies(reject -> assertThat(RowsFixture.codes(reject)).contains(error));
    assertThat(search.accounts().stored()).isEmpty();
  }

  @Test
  void row_of_an_account_of_another_bureau_is_rejected_and_the_others_are_imported() {
    apply("440304", paid());
    var colleague = with("documentNumber", MadeUpFixture.document().get("number"));
    var result = apply("440305", with("month", "2026-02"), colleague);
    assertThat(result.applied()).isEqualTo(1);
    assertThat(result.rejects())
        .singleElement()
        .satisfies(reject ->
            assertThat(RowsFixture.codes(reject)).containsExactly("uscc kept-by-another-division"));
    assertThat(search.accounts().stored()).hasSize(2);
  }

  private InsuranceAccount account() {
    return search.accounts().all().findFirst().orElseThrow().state();
  }

  @SafeVarargs
  private BatchResult apply(String division, Map<String, String>... rows) {
    return CurrentCaller.call(
        RowsFixture.clerk(division),
        () ->
            importer.apply(
                IntStream.range(0, rows.length)
                    .mapToObj(i -> RowsFixture.row(i + 2L, rows[i]))
                    .toList()));
  }

  private Map<String, String> with(String... columnsAndTexts) {
    var cells = new LinkedHashMap<>(paid());
    for (int i = 0; i < columnsAndTexts.length; i += 2) {
      cells.put(columnsAndTexts[i], columnsAndTexts[i + 1]);
    }
    return cells;
  }

  private Map<String, String> paid() {
    var cells = new LinkedHashMap<String, String>();
    cells.put("documentType", "RESIDENT_ID");
    cells.put("documentNumber", document);
    cells.put("uscc", uscc);
    cells.put("month", MONTH.toString());
    cells.put("kinds", "PENSION|MEDICAL");
    cells.put("updatedAt", "2026-03-01");
    return cells;
  }
}
