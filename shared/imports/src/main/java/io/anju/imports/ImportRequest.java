package io.anju.imports;

import io.anju.imports.row.RowSchema;
import io.anju.platform.error.RegistryException;
import java.util.Map;

/**
 * What the sender requests.
 *
 * @param confirmed whether more records may end than usual; only {@link Mode#FULL} ends records
 */
public record ImportRequest(RowSchema schema, Mode mode, FileType type, boolean confirmed) {

  public ImportRequest {
    if (mode == Mode.FULL && !schema.supportsFull()) {
      throw new RegistryException(
          ImportError.FULL_IMPORT_NOT_SUPPORTED, Map.of("kind", schema.name()));
    }
  }
}
