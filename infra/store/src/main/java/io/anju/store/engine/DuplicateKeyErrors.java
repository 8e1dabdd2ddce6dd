package io.anju.store.engine;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.Json;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import io.anju.store.index.Index;
import java.util.stream.Collectors;

/** Words the error for a taken unique key as MongoDB does. */
final class DuplicateKeyErrors {
  private DuplicateKeyErrors() {}

  static DuplicateKeyError of(Namespace namespace, Index index, Document document) {
    String key =
        index.spec().fields().stream()
            .map(field -> {
              Object value = Utils.getSubdocumentValueCollectionAware(document, field.path());
              return field.path()
                  + ": "
                  + Json.toCompactJsonValue(value instanceof Missing ? null : value);
            })
            .collect(Collectors.joining(", ", "{ ", " }"));
    return new DuplicateKeyError(namespace.toString(), index.spec().name() + " dup key: " + key);
  }
}
