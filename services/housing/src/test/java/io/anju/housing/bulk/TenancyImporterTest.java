package io.anju.housing.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.anju.codes.PersonId;
import io.anju.housing.HousingError;
import io.anju.housing.address.match.AddressStandardiser;
import io.anju.housing.address.match.Category;
import io.anju.housing.address.match.Match;
import io.anju.housing.address.match.StandardisedAddress;
import io.anju.housing.tenancy.RecordedTenancies;
import io.anju.housing.tenancy.RecordedTenancies.Outcome;
import io.anju.imports.file.CellRowBinder;
import io.anju.imports.row.BatchResult;
import io.anju.imports.row.Reject;
import io.anju.imports.row.Row;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.fixture.Callers;
import io.anju.platform.request.binding.RequestBinder;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TenancyImporterTest {

  private static final String DWELLING = "3205080180140100001000001";

  private final RecordedTenancies tenancies = mock(RecordedTenancies.class);
  private final AddressStandardiser addresses = mock(AddressStandardiser.class);

  private BatchResult imported(Map<String, String> changed) {
    var cells =
        new HashMap<>(
            Map.of(
                "filingNumber",
                "苏房租备〔2025〕0000017号",
                "dwelling",
                DWELLING,
                "landlord",
                "uscc:91320508A00000062B",
                "tenants",
                "resident_id：449999197810200008|RESIDENT_ID:449999197709260014",
                "from",
                "2025-06-01",
                "signedOn",
                "2025-05-20",
                "monthlyRent",
                "1500",
                "deposit",
                "0"));
    cells.putAll(changed);
    var importer =
        new TenancyImporter(
            new CellRowBinder(new RequestBinder(Clock.systemUTC())),
            tenancies,
            addresses,
            document -> new PersonId((document.number().endsWith("8") ? "a" : "b").repeat(26)));
    return CurrentCaller.call(
        Callers.official(Role.HOUSING_OFFICER, "320508"),
        () -> importer.apply(List.of(new Row(2, cells, List.of()))));
  }

  private static List<String> errors(List<Reject> rows) {
    return rows.stream()
        .flatMap(row -> row.errors().stream())
        .map(error -> error.field() + " " + error.error().code())
        .toList();
  }

  private void reads(Category category, Match... matches) {
    when(addresses.isReady()).thenReturn(true);
    var read = mock(StandardisedAddress.class);
    when(read.category()).thenReturn(category);
    when(read.matches()).thenReturn(List.of(matches));
    when(addresses.standardise(anyString(), any())).thenReturn(read);
  }

  @Test
  void row_is_recorded_and_one_of_an_unknown_dwelling_waits() {
    when(tenancies.record(any())).thenReturn(Outcome.APPLIED);
    assertThat(imported(Map.of()).applied()).isEqualTo(1);
    when(tenancies.record(any())).thenThrow(new RegistryException(HousingError.DWELLING_UNKNOWN));
    assertThat(errors(imported(Map.of()).waiting())).containsExactly("dwelling dwelling-unknown");
  }

  @Test
  void address_counts_only_where_it_is_exact() {
    when(tenancies.record(any())).thenReturn(Outcome.APPLIED);
    var address = Map.of("dwelling", "狮林苑1栋101");
    reads(Category.EXACT, new Match("b", DWELLING, "狮林苑1栋101", 1));
    assertThat(imported(address).applied()).isEqualTo(1);
    reads(Category.PROBABLE, new Match("b", DWELLING, "狮林苑1栋101", 0.9));
    assertThat(errors(imported(address).rejects())).containsExactly("dwelling address-ambiguous");
    reads(Category.AMBIGUOUS, new Match("b", null, "狮林苑1栋", 0.9));
    assertThat(errors(imported(address).waiting())).containsExactly("dwelling address-ambiguous");
    reads(Category.NONE);
    assertThat(errors(imported(address).waiting())).containsExactly("dwelling address-unknown");
  }

  @Test
  void errors_of_a_lease_stand_at_their_columns_and_all_at_once() {
    when(tenancies.record(any()))
        .thenThrow(
            new RegistryException(
                HousingError.TENANCY_INVALID,
                List.of(
                    FieldError.of("tenants[1]", "duplicate", Map.of()),
                    FieldError.of("dwellingCode", "not-lettable", Map.of()))));
    assertThat(errors(imported(Map.of()).rejects()))
        .containsExactly("tenants duplicate", "dwelling not-lettable");
    assertThat(errors(imported(Map.of("landlord", "x", "deposit", "1.234", "from", "?")).rejects()))
        .contains("landlord not-a-party", "deposit not-money", "from not-a-date");
  }
}
