package io.anju.housing.dwelling.web;

import io.anju.codes.DwellingCode;
import io.anju.housing.address.ElementKind;
import io.anju.housing.dwelling.RoomAddress;
import io.anju.housing.dwelling.RoomSurvey;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.web.RequestReader;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads one room, or a list of up to 1,000, from a request. */
final class RoomRequestReader {

  private static final int MAX_ROOMS = 1_000;
  private static final String ITEMS = "items";

  private RoomRequestReader() {}

  static List<RoomSurvey> read(JsonNode body) {
    if (!body.isArray()) {
      var request = RequestReader.of(body);
      var room = room(request);
      request.complete();
      return List.of(room.get());
    }
    var request = RequestReader.of(JsonNodeFactory.instance.objectNode().set(ITEMS, body));
    var rooms = request.objects(ITEMS, 1, MAX_ROOMS).stream().map(RoomRequestReader::room).toList();
    try {
      request.complete();
    } catch (RegistryException invalid) {
      throw new RegistryException(
          invalid.code(),
          invalid.errors().stream()
              .map(error -> new FieldError(error.field().substring(ITEMS.length()), error.error()))
              .toList());
    }
    return rooms.stream().map(Supplier::get).toList();
  }

  /** Reads a list of rooms; values are built only after {@link RequestReader#complete()}. */
  static Supplier<List<RoomSurvey>> rooms(RequestReader request, String field) {
    var rooms = request.objects(field, 1, MAX_ROOMS).stream().map(RoomRequestReader::room).toList();
    return () -> rooms.stream().map(Supplier::get).toList();
  }

  /** The value is built only after {@link RequestReader#complete()}. */
  private static Supplier<RoomSurvey> room(RequestReader request) {
    var unit = request.optionalCode("unit", ElementKind.UNIT::check);
    var floor = request.optionalCode("floor", ElementKind.FLOOR::check);
    var preassignedCode = request.optionalCode("dwellingCode", DwellingCode::check);
    var room = request.optionalCode("room", ElementKind.ROOM::check);
    if (!request.has("room")
        && (preassignedCode.isEmpty() || unit.isPresent() || floor.isPresent())) {
      request.reject("room", "required");
    }
    var attributes = DwellingAttributesRequestReader.attributes(request);
    var owners = DwellingAttributesRequestReader.owners(request);
    return () ->
        new RoomSurvey(
            new RoomAddress(unit, floor, room), attributes.get(), owners.get(), preassignedCode);
  }
}
