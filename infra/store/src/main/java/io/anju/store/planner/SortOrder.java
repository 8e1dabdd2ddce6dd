package io.anju.store.planner;

import de.bwaldvogel.mongo.bson.Document;
import io.anju.store.error.CommandError;
import io.anju.store.index.IndexField;
import java.util.List;

/** The sort order of a query. */
public record SortOrder(List<IndexField> fields) {
  public static final SortOrder UNSORTED = new SortOrder(List.of());

  public static SortOrder of(Document sort) {
    if (sort.isEmpty()) {
      return UNSORTED;
    }
    return new SortOrder(
        sort.entrySet().stream()
            .map(field -> {
              if (!(field.getValue() instanceof Number direction)
                  || Math.abs(direction.doubleValue()) != 1) {
                throw CommandError.badValue(
                    "Illegal key in $sort specification: "
                        + field.getKey()
                        + ": "
                        + field.getValue()
                        + "; the embedded store sorts by 1 or -1");
              }
              if (field.getKey().startsWith("$")) {
                throw CommandError.commandNotSupported("sorting by " + field.getKey());
              }
              return new IndexField(field.getKey(), direction.doubleValue() < 0);
            })
            .toList());
  }

  public boolean isUnsorted() {
    return fields.isEmpty();
  }
}
