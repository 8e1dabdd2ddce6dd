package io.anju.housing.building.web;

import io.anju.codes.Checked;
import io.anju.codes.Flaw;
import io.anju.contract.BuildingName;
import io.anju.housing.building.Attributes;
import io.anju.housing.building.Location;
import io.anju.housing.building.Name;
import io.anju.platform.web.Form;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads what a building is off a request: {@code aliases?, names?, floors?, structure?, location?}. */
final class AttributesForm {

  private static final int MOST_NAMES = 20;
  private static final int LONGEST_NAME = 60;
  private static final int HIGHEST = 200;

  private AttributesForm() {}

  /** The value is built only once all is known to be sound. Aliases are popular names. */
  static Supplier<Attributes> read(Form form) {
    var aliases = form.codes("aliases", 0, MOST_NAMES, AttributesForm::name);
    var names = form.objects("names", 0, MOST_NAMES).stream().map(AttributesForm::name).toList();
    var floors = form.optionalWhole("floors", 1, HIGHEST);
    var structure = form.optionalText("structure");
    var location = form.optionalObject("location").map(AttributesForm::location);
    return () -> new Attributes(
        Stream.concat(aliases.stream().map(Name::popular), names.stream().map(Supplier::get)).toList(),
        floors, structure, location.map(Supplier::get));
  }

  private static Supplier<Name> name(Form form) {
    var text = form.code("text", AttributesForm::name);
    var kind = form.choice("kind", BuildingName.Kind.class);
    var since = form.optionalDate("since");
    var until = form.optionalDate("until");
    if (since.isPresent() && until.filter(last -> last.isBefore(since.get())).isPresent()) {
      form.reject("until", "before-from");
    }
    return () -> new Name(text, kind, since, until);
  }

  private static Checked<String> name(String text) {
    String name = text.strip();
    return name.isEmpty() || name.length() > LONGEST_NAME
        ? new Checked.Invalid<>(List.of(new Flaw("too-long", Map.of("max", Integer.toString(LONGEST_NAME)))))
        : new Checked.Valid<>(name, List.of());
  }

  private static Supplier<Location> location(Form form) {
    var longitude = form.optionalNumber("longitude", BigDecimal.valueOf(73), BigDecimal.valueOf(136));
    var latitude = form.optionalNumber("latitude", BigDecimal.valueOf(3), BigDecimal.valueOf(54));
    Stream.of("longitude", "latitude").filter(field -> !form.gives(field)).forEach(field -> form.reject(field, "required"));
    return () -> new Location(longitude.orElseThrow().doubleValue(), latitude.orElseThrow().doubleValue());
  }
}
