package io.anju.gateway.importjob;

import io.anju.gateway.service.Route;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How far a list of jobs has been read at each service.
 *
 * @param lastIds the id of the last job shown of each; absent where none was
 */
record ImportJobPosition(Map<Route, String> lastIds) {

  private static final String SEPARATOR = ";";
  private static final String ASSIGNMENT = "=";

  ImportJobPosition {
    lastIds = Map.copyOf(lastIds);
  }

  /**
   * @throws RegistryException {@code invalid-request} for what {@link #toString} did not write
   */
  static ImportJobPosition parse(Optional<String> text) {
    var ids = new EnumMap<Route, String>(Route.class);
    for (String part : text.map(all -> all.split(SEPARATOR)).orElse(new String[0])) {
      var sides = part.split(ASSIGNMENT, -1);
      var route =
          ImportJobRoutes.all().stream().filter(one -> one.code().equals(sides[0])).findFirst();
      if (sides.length != 2 || route.isEmpty()) {
        throw new RegistryException(
            PlatformError.INVALID_REQUEST,
            List.of(FieldError.of("after", "not-a-cursor", Map.of())));
      }
      ids.put(route.get(), sides[1]);
    }
    return new ImportJobPosition(ids);
  }

  Optional<String> of(Route route) {
    return Optional.ofNullable(lastIds.get(route));
  }

  ImportJobPosition after(Route route, String id) {
    var next = new EnumMap<Route, String>(Route.class);
    next.putAll(lastIds);
    next.put(route, id);
    return new ImportJobPosition(next);
  }

  @Override
  public String toString() {
    return lastIds.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(last -> last.getKey().code() + ASSIGNMENT + last.getValue())
        .collect(Collectors.joining(SEPARATOR));
  }
}
