package io.anju.residence.bulk;

import io.anju.codes.DwellingCode;
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
import io.anju.residence.address.Addresses;
import io.anju.residence.declaration.DeclarationResult;
import io.anju.residence.declaration.Declarations;
import io.anju.residence.person.Persons;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Imports residences of registered persons, by the rules of a declaration that an official enters.
 * The rows of one person are taken in the order of their beginning; different persons at the same
 * time, so that their writes share the store's syncs.
 */
final class ResidenceImporter implements RowImporter {

  private static final Map<ResidenceError, String> COLUMNS =
      Map.of(
          ResidenceError.DWELLING_UNKNOWN, "dwelling",
          ResidenceError.DWELLING_RETIRED, "dwelling",
          ResidenceError.RESIDENCE_SINCE_DIFFERS, "since",
          ResidenceError.RESIDENCE_OVERLAPS, "since",
          ResidenceError.DEPARTURE_EXISTS, "until",
          ResidenceError.OBJECTION_PENDING, "until");

  /** A valid row, of the person with this id. */
  private record ValidRow(
      Row row, PersonId person, DwellingCode dwelling, ResidenceColumns columns) {
    LocalDate since() {
      return columns.since();
    }
  }

  private final RowBinder binder;
  private final Persons persons;
  private final Declarations declarations;
  private final Addresses addresses;
  private final Clock clock;

  ResidenceImporter(
      RowBinder binder,
      Persons persons,
      Declarations declarations,
      Addresses addresses,
      Clock clock) {
    this.binder = binder;
    this.persons = persons;
    this.declarations = declarations;
    this.addresses = addresses;
    this.clock = clock;
  }

  @Override
  public BatchResult apply(List<Row> rows) {
    var counts = new ImportCounts();
    var read = new LinkedHashMap<Row, ResidenceColumns>();
    for (var row : rows) {
      binder.bind(row, ResidenceColumns.class, counts).ifPresent(columns -> read.put(row, columns));
    }
    var dwellings =
        RowDwellings.of(addresses, read.values().stream().map(ResidenceColumns::dwelling).toList());
    var byPerson = new LinkedHashMap<PersonId, List<ValidRow>>();
    read.forEach((row, columns) ->
        dwellings
            .find(row, columns.dwelling(), counts)
            .ifPresent(dwelling -> {
              var person = persons.idOf(columns.document());
              byPerson
                  .computeIfAbsent(person, _ -> new ArrayList<>())
                  .add(new ValidRow(row, person, dwelling, columns));
            }));
    ParallelRows.forEach(List.copyOf(byPerson.values()), this::declare).forEach(counts::add);
    return counts.toResult(Set.of(), 0);
  }

  private ImportCounts declare(List<ValidRow> rows) {
    var counts = new ImportCounts();
    for (var row : rows.stream().sorted(Comparator.comparing(ValidRow::since)).toList()) {
      try {
        if (!persons.isRegistered(row.person())) {
          counts.await(
              row.row(), List.of(FieldError.of("documentNumber", "person-unknown", Map.of())));
        } else if (declareRecorded(row).changed()) {
          counts.applied();
        } else {
          counts.unchanged();
        }
      } catch (RegistryException refused) {
        if (refused.code() == ResidenceError.DWELLING_UNKNOWN) {
          counts.await(row.row(), errors(refused));
        } else {
          counts.reject(row.row(), errors(refused));
        }
      }
    }
    return counts;
  }

  private DeclarationResult declareRecorded(ValidRow row) {
    return declarations.declareRecorded(
        row.columns().toMoveIn(row.person(), row.dwelling()),
        row.columns().declaredOn().orElseGet(() -> LocalDate.now(clock)));
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
        refused.code() instanceof ResidenceError error ? COLUMNS.getOrDefault(error, "") : "";
    return List.of(FieldError.of(column, refused.code().code(), refused.arguments()));
  }
}
