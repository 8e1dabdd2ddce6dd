package io.anju.housing.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.imports.row.RowSchema;
import io.anju.platform.request.binding.RequestBinder;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CodingKindsTest {

  @SuppressWarnings("unused")
  private interface Handlers {
    void buildings(BuildingColumns columns);

    void dwellings(DwellingColumns columns);
  }

  private static Schema<?> described(String kind, Class<?> columns) throws NoSuchMethodException {
    Method handler = Handlers.class.getDeclaredMethod(kind, columns);
    var components = new TreeMap<String, Schema<?>>();
    new RequestBinder(Clock.systemUTC()).schema(handler.getParameters()[0], components);
    return components.get(columns.getSimpleName());
  }

  private static void assertSameColumns(RowSchema file, Schema<?> described) {
    assertThat(described.getProperties().keySet())
        .containsExactlyInAnyOrderElementsOf(file.columns());
    assertThat(described.getRequired()).containsExactlyInAnyOrderElementsOf(file.required());
  }

  @Test
  void columns_of_a_file_are_those_its_record_reads() throws NoSuchMethodException {
    assertSameColumns(CodingKinds.BUILDINGS, described("buildings", BuildingColumns.class));
    assertSameColumns(CodingKinds.DWELLINGS, described("dwellings", DwellingColumns.class));
  }
}
