package io.anju.employment;

import io.anju.platform.error.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Collects the fields in which a repeated filing differs from the record. A field left empty does
 * not differ.
 */
public final class Differences {

  private final List<FieldError> found = new ArrayList<>();

  public <T> Differences on(String field, Optional<T> submitted, Optional<T> recorded) {
    if (submitted.isPresent() && !submitted.equals(recorded)) {
      found.add(FieldError.of(field, "differs-from-registered", Map.of()));
    }
    return this;
  }

  public List<FieldError> found() {
    return List.copyOf(found);
  }
}
