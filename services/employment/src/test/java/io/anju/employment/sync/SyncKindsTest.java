package io.anju.employment.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.imports.row.RowSchema;
import io.anju.platform.request.binding.RequestBinder;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SyncKindsTest {

  /** A kind of file and the record its rows are read into. */
  enum Kind {
    EMPLOYMENT(SyncKinds.EMPLOYMENT, EmploymentColumns.class, Set.of()),
    /** A month without kinds is taken back: the column must be there, its cells may be empty. */
    INSURANCE(SyncKinds.INSURANCE, InsuranceColumns.class, Set.of("kinds")),
    ENTERPRISE(SyncKinds.ENTERPRISE, EnterpriseColumns.class, Set.of());

    private final RowSchema schema;
    private final Class<?> columns;
    private final Set<String> mayBeEmpty;

    Kind(RowSchema schema, Class<?> columns, Set<String> mayBeEmpty) {
      this.schema = schema;
      this.columns = columns;
      this.mayBeEmpty = mayBeEmpty;
    }
  }

  @SuppressWarnings("unused")
  private interface Handlers {
    void employment(EmploymentColumns columns);

    void insurance(InsuranceColumns columns);

    void enterprise(EnterpriseColumns columns);
  }

  private static Schema<?> described(Class<?> columns) {
    var parameter =
        Arrays.stream(Handlers.class.getDeclaredMethods())
            .map(method -> method.getParameters()[0])
            .filter(one -> one.getType() == columns)
            .findFirst()
            .orElseThrow();
    var components = new TreeMap<String, Schema<?>>();
    new RequestBinder(RowsFixture.CLOCK).schema(parameter, components);
    return components.get(columns.getSimpleName());
  }

  @ParameterizedTest
  @EnumSource
  void columns_of_a_file_are_those_its_record_reads(Kind kind) {
    var described = described(kind.columns);
    assertThat(described.getProperties().keySet())
        .containsExactlyInAnyOrderElementsOf(kind.schema.columns());
    assertThat(kind.schema.required())
        .containsAll(described.getRequired())
        .allMatch(
            column -> described.getRequired().contains(column) || kind.mayBeEmpty.contains(column));
  }
}
