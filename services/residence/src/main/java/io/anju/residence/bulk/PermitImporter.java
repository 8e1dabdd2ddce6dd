package io.anju.residence.bulk;

import io.anju.codes.PersonId;
import io.anju.imports.row.BatchResult;
import io.anju.imports.row.ImportCounts;
import io.anju.imports.row.ParallelRows;
import io.anju.imports.row.Row;
import io.anju.imports.row.RowBinder;
import io.anju.imports.row.RowImporter;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import io.anju.residence.permit.recorded.RecordedPermits;
import io.anju.residence.person.Persons;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes over permits of registered persons. Those of one person are taken in the order in which
 * they were issued, so that a cancelled one comes before the one that followed it.
 */
final class PermitImporter implements RowImporter {

  private static final Map<ResidenceError, String> COLUMNS =
      Map.of(
          ResidenceError.PERMIT_EXISTS, "cardNumber",
          ResidenceError.PERMIT_DIFFERS, "cardNumber",
          ResidenceError.OWN_CASE, "documentNumber");

  private record ValidRow(Row row, PersonId holder, PermitColumns columns) {}

  private final RowBinder binder;
  private final Persons persons;
  private final RecordedPermits permits;

  PermitImporter(RowBinder binder, Persons persons, RecordedPermits permits) {
    this.binder = binder;
    this.persons = persons;
    this.permits = permits;
  }

  @Override
  public BatchResult apply(List<Row> rows) {
    var counts = new ImportCounts();
    var byHolder = new LinkedHashMap<PersonId, List<ValidRow>>();
    for (var row : rows) {
      binder
          .bind(row, PermitColumns.class, counts)
          .ifPresent(columns -> {
            var holder = persons.idOf(columns.document());
            byHolder
                .computeIfAbsent(holder, _ -> new ArrayList<>())
                .add(new ValidRow(row, holder, columns));
          });
    }
    ParallelRows.forEach(List.copyOf(byHolder.values()), this::record).forEach(counts::add);
    return counts.toResult(Set.of(), 0);
  }

  private ImportCounts record(List<ValidRow> rows) {
    var counts = new ImportCounts();
    var inOrder =
        rows.stream().sorted(Comparator.comparing(row -> row.columns().issuedOn())).toList();
    for (var row : inOrder) {
      if (!persons.isRegistered(row.holder())) {
        counts.await(
            row.row(), List.of(FieldError.of("documentNumber", "person-unknown", Map.of())));
        continue;
      }
      try {
        switch (permits.record(row.columns().toPermit(row.holder()))) {
          case APPLIED -> counts.applied();
          case UNCHANGED -> counts.unchanged();
        }
      } catch (RegistryException refused) {
        counts.reject(row.row(), errors(refused));
      }
    }
    return counts;
  }

  /**
   * The errors of a row that a rule refuses.
   *
   * @throws RegistryException where the registry could not answer
   */
  private static List<FieldError> errors(RegistryException refused) {
    if (refused.code().status() >= 500 || refused.code() == PlatformError.STALE_VERSION) {
      throw refused;
    }
    if (!refused.errors().isEmpty()) {
      return refused.errors();
    }
    String column =
        refused.code() instanceof ResidenceError error
            ? COLUMNS.getOrDefault(error, "")
            : "division";
    return List.of(FieldError.of(column, refused.code().code(), refused.arguments()));
  }
}
