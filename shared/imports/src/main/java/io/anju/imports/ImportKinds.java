package io.anju.imports;

import io.anju.imports.row.RowSchema;
import io.anju.platform.access.Role;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of files that a service imports. */
public final class ImportKinds {

  private final Map<String, ImportKind> byName;

  public ImportKinds(Collection<ImportKind> kinds) {
    this.byName =
        kinds.stream()
            .collect(
                Collectors.toUnmodifiableMap(kind -> kind.schema().name(), Function.identity()));
  }

  /** Empty where the service does not import that kind. */
  public Optional<RowSchema> schema(String name) {
    return Optional.ofNullable(byName.get(name)).map(ImportKind::schema);
  }

  /**
   * Whether one of these roles may send files of that kind.
   *
   * @param name of a kind that the service imports
   */
  public boolean maySend(Set<Role> roles, String name) {
    return Optional.ofNullable(byName.get(name)).stream()
        .flatMap(kind -> kind.senders().stream())
        .anyMatch(roles::contains);
  }

  /** In alphabetical order. */
  public List<String> names() {
    return byName.keySet().stream().sorted().toList();
  }

  ImportKind of(RowSchema schema) {
    return Optional.ofNullable(byName.get(schema.name()))
        .orElseThrow(() -> new IllegalArgumentException("no import kind " + schema.name()));
  }
}
