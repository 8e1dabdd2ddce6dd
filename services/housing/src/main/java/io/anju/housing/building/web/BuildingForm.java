package io.anju.housing.building.web;

import io.anju.codes.Checked;
import io.anju.codes.Flaw;
import io.anju.codes.GridCode;
import io.anju.contract.Address;
import io.anju.housing.address.ElementKind;
import io.anju.housing.building.Location;
import io.anju.housing.building.Survey;
import io.anju.platform.web.Form;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a building off a request. */
final class BuildingForm {

  private static final int MOST_ALIASES = 20;
  private static final int LONGEST_ALIAS = 60;
  private static final int HIGHEST = 200;

  private BuildingForm() {}

  static Survey read(Form form) {
    var grid = form.code("grid", GridCode::check);
    var address = address(form.object("address"));
    var aliases = form.codes("aliases", 0, MOST_ALIASES, BuildingForm::alias);
    var floors = form.optionalWhole("floors", 1, HIGHEST);
    var structure = form.optionalText("structure");
    var location = form.optionalObject("location").map(BuildingForm::location);
    form.complete();
    return new Survey(grid, address, aliases, floors, structure, location.flatMap(place -> place));
  }

  private static Address address(Form form) {
    return new Address(text(form, "province"), text(form, "city"), text(form, "district"), text(form, "street"), text(form, "community"),
        element(form, "road", ElementKind.ROAD), element(form, "roadNumber", ElementKind.ROAD_NUMBER),
        element(form, "estate", ElementKind.ESTATE), element(form, "building", ElementKind.BUILDING),
        text(form, "unit"), text(form, "floor"), text(form, "room"));
  }

  private static String text(Form form, String field) {
    return form.optionalText(field).orElse(null);
  }

  private static String element(Form form, String field, ElementKind kind) {
    return form.optionalCode(field, kind::check).orElse(null);
  }

  private static Checked<String> alias(String text) {
    String name = text.strip();
    return name.isEmpty() || name.length() > LONGEST_ALIAS
        ? new Checked.Invalid<>(List.of(new Flaw("too-long", Map.of("max", Integer.toString(LONGEST_ALIAS)))))
        : new Checked.Valid<>(name, List.of());
  }

  private static Optional<Location> location(Form form) {
    var longitude = form.optionalNumber("longitude", BigDecimal.valueOf(73), BigDecimal.valueOf(136));
    var latitude = form.optionalNumber("latitude", BigDecimal.valueOf(3), BigDecimal.valueOf(54));
    return longitude.flatMap(east -> latitude.map(north -> new Location(east.doubleValue(), north.doubleValue())));
  }
}
