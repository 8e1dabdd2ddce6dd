package io.anju.housing.bulk;

import io.anju.codes.validation.Checked;
import io.anju.codes.validation.ValidationError;
import io.anju.contract.housing.RoomKind;
import io.anju.housing.tenancy.lease.LetRoom;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A room in a cell: its name, and its kind after a colon where it is no bedroom. */
record NamedRoom(String name, RoomKind kind) {

  private static final int MAX_NAME = 50;

  static Checked<NamedRoom> check(String text) {
    var parts = text.replace('：', ':').split(":", 2);
    String name = parts[0].strip();
    if (name.isEmpty() || name.length() > MAX_NAME) {
      return new Checked.Invalid<>(
          List.of(new ValidationError("too-long", Map.of("max", Integer.toString(MAX_NAME)))));
    }
    if (parts.length == 1) {
      return new Checked.Valid<>(new NamedRoom(name, RoomKind.BEDROOM), List.of());
    }
    String kind = parts[1].strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(RoomKind.values())
        .filter(one -> one.name().equals(kind))
        .findFirst()
        .<Checked<NamedRoom>>map(one -> new Checked.Valid<>(new NamedRoom(name, one), List.of()))
        .orElseGet(() ->
            new Checked.Invalid<>(
                List.of(new ValidationError("not-one-of", Map.of("allowed", allowed())))));
  }

  private static String allowed() {
    return Arrays.stream(RoomKind.values()).map(Enum::name).collect(Collectors.joining(", "));
  }

  LetRoom toRoom() {
    return new LetRoom(name, kind);
  }
}
