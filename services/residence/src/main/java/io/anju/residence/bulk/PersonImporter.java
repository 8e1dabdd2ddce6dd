package io.anju.residence.bulk;

import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonId;
import io.anju.imports.ImportJournal;
import io.anju.imports.Sender;
import io.anju.imports.row.BatchResult;
import io.anju.imports.row.ImportCounts;
import io.anju.imports.row.Row;
import io.anju.imports.row.RowBinder;
import io.anju.imports.row.RowImporter;
import io.anju.platform.error.FieldError;
import io.anju.residence.person.BulkRegistration;
import io.anju.residence.person.PresentedIdentity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Imports persons: registers those who are not registered, and completes what is unknown of the
 * others. A row with another name than the registered one is rejected, as in a registration.
 */
final class PersonImporter implements RowImporter {

  private final RowBinder binder;
  private final BulkRegistration registration;
  private final Function<DocumentNumber, PersonId> personIdOf;
  private final ImportJournal journal;

  /**
   * @param journal records for a person that a row has another name
   */
  PersonImporter(
      RowBinder binder,
      BulkRegistration registration,
      Function<DocumentNumber, PersonId> personIdOf,
      ImportJournal journal) {
    this.binder = binder;
    this.registration = registration;
    this.personIdOf = personIdOf;
    this.journal = journal;
  }

  @Override
  public BatchResult apply(List<Row> rows) {
    var counts = new ImportCounts();
    var valid = new ArrayList<Row>();
    var presented = new ArrayList<PresentedIdentity>();
    for (var row : rows) {
      binder
          .bind(row, PersonColumns.class, counts)
          .ifPresent(columns -> {
            valid.add(row);
            presented.add(columns.toIdentity());
          });
    }
    var outcomes = registration.register(presented);
    journal.differed(
        Sender.ofCurrentCaller(),
        RegisterKinds.PERSON.name(),
        IntStream.range(0, outcomes.size())
            .filter(i -> outcomes.get(i) == BulkRegistration.Outcome.IDENTITY_CONFLICT)
            .mapToObj(i -> personIdOf.apply(presented.get(i).document()))
            .toList());
    for (int i = 0; i < outcomes.size(); i++) {
      switch (outcomes.get(i)) {
        case REGISTERED, COMPLETED -> counts.applied();
        case UNCHANGED -> counts.unchanged();
        case IDENTITY_CONFLICT ->
            counts.reject(
                valid.get(i), List.of(FieldError.of("name", "identity-conflict", Map.of())));
        case DOCUMENT_SUPERSEDED ->
            counts.reject(
                valid.get(i),
                List.of(FieldError.of("documentNumber", "document-superseded", Map.of())));
      }
    }
    return counts.toResult(Set.of(), 0);
  }
}
