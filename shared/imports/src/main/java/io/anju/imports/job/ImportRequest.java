package io.anju.imports.job;

import io.anju.imports.ImportError;
import io.anju.imports.row.RowSchema;
import io.anju.platform.error.RegistryException;
import java.util.Map;

/**
 * What a sender asks for.
 *
 * @param confirmed whether more than the usual share may end; only {@link Mode#FULL} ends anything
 */
public record ImportRequest(RowSchema schema, Mode mode, FileType type, boolean confirmed) {

  public ImportRequest {
    if (mode == Mode.FULL && !schema.supportsFull()) {
      throw new RegistryException(
          ImportError.FULL_IMPORT_NOT_SUPPORTED, Map.of("kind", schema.name()));
    }
  }
}
