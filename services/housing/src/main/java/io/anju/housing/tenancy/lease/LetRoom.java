package io.anju.housing.tenancy.lease;

import io.anju.contract.housing.RoomKind;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;

/**
 * A room let by itself, the smallest unit to let. Names that differ only in case or width are
 * equal.
 */
public record LetRoom(String name, RoomKind kind) {

  public LetRoom {
    name = normalised(name);
    Objects.requireNonNull(kind, "kind");
  }

  static String normalised(String written) {
    return Normalizer.normalize(written.strip(), Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
  }
}
