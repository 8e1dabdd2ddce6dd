package io.anju.housing.dwelling.web;

import io.anju.codes.DwellingCode;
import io.anju.housing.address.ElementKind;
import io.anju.housing.dwelling.Door;
import io.anju.housing.dwelling.RoomSurvey;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.web.Form;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads one room, or a list of up to 1,000, off a request. */
final class RoomForm {

  private static final int MOST = 1_000;
  private static final String ITEMS = "items";

  private RoomForm() {}

  static List<RoomSurvey> read(JsonNode body) {
    if (!body.isArray()) {
      var form = Form.of(body);
      var room = room(form);
      form.complete();
      return List.of(room.get());
    }
    var form = Form.of(JsonNodeFactory.instance.objectNode().set(ITEMS, body));
    var rooms = form.objects(ITEMS, 1, MOST).stream().map(RoomForm::room).toList();
    try {
      form.complete();
    } catch (RegistryException refused) {
      throw new RegistryException(refused.code(), refused.errors().stream()
          .map(error -> new FieldError(error.field().substring(ITEMS.length()), error.flaw())).toList());
    }
    return rooms.stream().map(Supplier::get).toList();
  }

  /** The rooms of a list inside a request; values are built only once all are known to be sound. */
  static Supplier<List<RoomSurvey>> rooms(Form form, String field) {
    var rooms = form.objects(field, 1, MOST).stream().map(RoomForm::room).toList();
    return () -> rooms.stream().map(Supplier::get).toList();
  }

  /** Values are built only once all are known to be sound. */
  private static Supplier<RoomSurvey> room(Form form) {
    var unit = form.optionalCode("unit", ElementKind.UNIT::check);
    var floor = form.optionalCode("floor", ElementKind.FLOOR::check);
    var given = form.optionalCode("dwellingCode", DwellingCode::check);
    var room = form.optionalCode("room", ElementKind.ROOM::check);
    if (!form.gives("room") && (given.isEmpty() || unit.isPresent() || floor.isPresent())) {
      form.reject("room", "required");
    }
    var attributes = AttributesForm.attributes(form);
    var owners = AttributesForm.owners(form);
    return () -> new RoomSurvey(new Door(unit, floor, room), attributes.get(), owners.get(), given);
  }
}
