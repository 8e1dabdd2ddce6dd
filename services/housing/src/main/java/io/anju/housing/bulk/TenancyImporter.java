package io.anju.housing.bulk;

import io.anju.codes.DocumentNumber;
import io.anju.codes.DwellingCode;
import io.anju.codes.DwellingReference;
import io.anju.codes.PersonId;
import io.anju.housing.HousingError;
import io.anju.housing.address.match.AddressStandardiser;
import io.anju.housing.address.match.Category;
import io.anju.housing.address.match.Match;
import io.anju.housing.tenancy.RecordedTenancies;
import io.anju.imports.row.BatchResult;
import io.anju.imports.row.ImportCounts;
import io.anju.imports.row.ParallelRows;
import io.anju.imports.row.Row;
import io.anju.imports.row.RowBinder;
import io.anju.imports.row.RowImporter;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Takes over tenancies from the rows of a file. Those of one dwelling are taken in the order of the
 * file, those of different ones at the same time.
 */
final class TenancyImporter implements RowImporter {

  private static final String DWELLING = "dwelling";
  private static final int MAX_CANDIDATES = 5;

  private static final Map<HousingError, String> COLUMNS =
      Map.of(
          HousingError.DWELLING_UNKNOWN, DWELLING,
          HousingError.DWELLING_RETIRED, DWELLING,
          HousingError.DWELLING_OVERCROWDED, "occupants",
          HousingError.TENANCY_OVERLAP, "from",
          HousingError.TENANCY_DIFFERS, "filingNumber",
          HousingError.FILING_NUMBER_RESERVED, "filingNumber",
          HousingError.TENANCY_ALREADY_ENDED, "status",
          HousingError.SECOND_OFFICER_REQUIRED, "status");

  private record ValidRow(Row row, DwellingCode dwelling, TenancyColumns columns) {}

  private final RowBinder binder;
  private final RecordedTenancies tenancies;
  private final AddressStandardiser addresses;
  private final Function<DocumentNumber, PersonId> personIdOf;

  TenancyImporter(
      RowBinder binder,
      RecordedTenancies tenancies,
      AddressStandardiser addresses,
      Function<DocumentNumber, PersonId> personIdOf) {
    this.binder = binder;
    this.tenancies = tenancies;
    this.addresses = addresses;
    this.personIdOf = personIdOf;
  }

  @Override
  public BatchResult apply(List<Row> rows) {
    var counts = new ImportCounts();
    var byDwelling = new LinkedHashMap<DwellingCode, List<ValidRow>>();
    for (var row : rows) {
      binder
          .bind(row, TenancyColumns.class, counts)
          .ifPresent(columns ->
              dwelling(row, columns.dwelling(), counts)
                  .ifPresent(code ->
                      byDwelling
                          .computeIfAbsent(code, _ -> new ArrayList<>())
                          .add(new ValidRow(row, code, columns))));
    }
    ParallelRows.forEach(List.copyOf(byDwelling.values()), this::record).forEach(counts::add);
    return counts.toResult(Set.of(), 0);
  }

  /** Empty where the row was rejected, or waits for the dwelling to be coded. */
  private Optional<DwellingCode> dwelling(Row row, DwellingReference named, ImportCounts counts) {
    if (named.code().isPresent()) {
      return named.code();
    }
    if (!addresses.isReady()) {
      throw new RegistryException(PlatformError.UNAVAILABLE);
    }
    var read = addresses.standardise(named.text(), Optional.empty());
    var codes =
        read.matches().stream()
            .flatMap(match -> Optional.ofNullable(match.dwellingCode()).stream())
            .toList();
    if (read.category() == Category.EXACT && read.matches().size() == 1 && codes.size() == 1) {
      return Optional.of(new DwellingCode(codes.getFirst()));
    }
    if (read.matches().isEmpty()) {
      counts.await(row, List.of(FieldError.of(DWELLING, "address-unknown", Map.of())));
      return Optional.empty();
    }
    var errors =
        List.of(
            FieldError.of(
                DWELLING, "address-ambiguous", Map.of("candidates", text(read.matches()))));
    if (codes.isEmpty()) {
      counts.await(row, errors);
    } else {
      counts.reject(row, errors);
    }
    return Optional.empty();
  }

  private static String text(List<Match> matches) {
    return matches.stream()
        .limit(MAX_CANDIDATES)
        .map(match ->
            Optional.ofNullable(match.dwellingCode()).map(code -> code + " ").orElse("")
                + match.address())
        .collect(Collectors.joining("; "));
  }

  private ImportCounts record(List<ValidRow> rows) {
    var counts = new ImportCounts();
    for (var row : rows) {
      try {
        switch (tenancies.record(row.columns().toTenancy(row.dwelling(), personIdOf))) {
          case APPLIED -> counts.applied();
          case UNCHANGED -> counts.unchanged();
          case STALE -> counts.stale();
        }
      } catch (RegistryException refused) {
        var errors = errors(refused);
        if (refused.code() == HousingError.DWELLING_UNKNOWN) {
          counts.await(row.row(), errors);
        } else {
          counts.reject(row.row(), errors);
        }
      }
    }
    return counts;
  }

  /**
   * The errors of a row that a rule refuses, at its columns: {@code dwellingCode} is the column
   * {@code dwelling}, and {@code tenants[1]} the column {@code tenants}.
   *
   * @throws RegistryException where the registry could not answer
   */
  private static List<FieldError> errors(RegistryException refused) {
    if (refused.code().status() >= 500 || refused.code() == PlatformError.STALE_VERSION) {
      throw refused;
    }
    if (!refused.errors().isEmpty()) {
      return refused.errors().stream()
          .map(error ->
              new FieldError(
                  error.field().replaceFirst("\\[.*", "").replaceFirst("^dwellingCode$", DWELLING),
                  error.error()))
          .toList();
    }
    String column =
        refused.code() instanceof HousingError error ? COLUMNS.getOrDefault(error, "") : DWELLING;
    return List.of(FieldError.of(column, refused.code().code(), refused.arguments()));
  }
}
