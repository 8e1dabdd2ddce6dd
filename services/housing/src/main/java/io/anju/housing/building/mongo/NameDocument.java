package io.anju.housing.building.mongo;

import io.anju.contract.housing.BuildingName.Kind;
import io.anju.housing.building.Name;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stored name of a building. */
public record NameDocument(
    String text, Kind kind, @Nullable LocalDate since, @Nullable LocalDate until) {

  static NameDocument from(Name name) {
    return new NameDocument(
        name.text(), name.kind(), name.since().orElse(null), name.until().orElse(null));
  }

  Name toDomain() {
    return new Name(text, kind, Optional.ofNullable(since), Optional.ofNullable(until));
  }
}
