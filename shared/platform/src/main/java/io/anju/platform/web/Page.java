package io.anju.platform.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A page of a list; {@code next} is the cursor of the one after, or null. */
public record Page<T>(List<T> items, @Nullable String next) {

  public Page {
    items = List.copyOf(items);
  }

  /** From one item more than requested, which shows whether there is a next page. */
  public static <T> Page<T> of(List<T> found, PageRequest request, Function<T, String> position) {
    if (found.size() <= request.limit()) {
      return new Page<>(found, null);
    }
    var items = found.subList(0, request.limit());
    return new Page<>(items, PageRequest.cursor(position.apply(items.getLast())));
  }
}
