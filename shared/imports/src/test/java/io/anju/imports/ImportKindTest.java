package io.anju.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.imports.row.ImportCounts;
import io.anju.imports.row.RowImporter;
import io.anju.imports.row.RowSchema;
import io.anju.platform.error.FieldError;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.LongPredicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportKindTest {

  private static final RowImporter IMPORTER = _ -> new ImportCounts().toResult(Set.of(), 0);

  private static final class NoneMissing implements MissingRecordsPolicy {

    @Override
    public Optional<FieldError> confirmationNeeded(ImportJob job, BooleanSupplier mayContinue) {
      return Optional.empty();
    }

    @Override
    public boolean endMissing(ImportJob job, LongPredicate ended) {
      return true;
    }
  }

  @ParameterizedTest
  @CsvSource({"true, true, true", "false, false, true", "true, false, false", "false, true, false"})
  void kind_with_full_files_and_no_other_says_what_ends(
      boolean full, boolean policy, boolean possible) {
    var schema = new RowSchema("record", List.of("id"), List.of(), full);
    Optional<MissingRecordsPolicy> missing =
        policy ? Optional.of(new NoneMissing()) : Optional.empty();
    if (possible) {
      assertThat(new ImportKind(schema, IMPORTER, missing, Set.of()).schema()).isEqualTo(schema);
    } else {
      assertThatThrownBy(() -> new ImportKind(schema, IMPORTER, missing, Set.of()))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
