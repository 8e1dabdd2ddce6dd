package io.anju.store.index;

import io.anju.store.error.CommandError;
import java.util.List;

/** One field of an index: its dotted path, also split into segments, and its direction. */
public record IndexField(String path, boolean descending, List<String> segments) {
  public IndexField(String path, boolean descending) {
    this(path, descending, List.of(path.split("\\.")));
  }

  public IndexField {
    if (path.isEmpty() || path.startsWith("$") || path.startsWith(".") || path.endsWith(".")) {
      throw CommandError.cannotCreateIndex("Index keys cannot be the field '" + path + "'");
    }
  }
}
