package io.anju.employment;

import io.anju.platform.error.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where what is filed again says something else than what is on record. What it leaves open it does
 * not contradict.
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
