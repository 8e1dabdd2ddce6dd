package io.anju.housing.dwelling.mongo;

import io.anju.contract.housing.RoomKind;
import io.anju.housing.dwelling.Part;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stored room of a dwelling. */
public record PartDocument(String name, RoomKind kind, @Nullable BigDecimal area) {

  static PartDocument from(Part part) {
    return new PartDocument(part.name(), part.kind(), part.area().orElse(null));
  }

  Part toDomain() {
    return new Part(name, kind, Optional.ofNullable(area));
  }
}
