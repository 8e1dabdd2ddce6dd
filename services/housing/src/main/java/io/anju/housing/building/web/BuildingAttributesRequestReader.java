package io.anju.housing.building.web;

import io.anju.codes.validation.Checked;
import io.anju.codes.validation.ValidationError;
import io.anju.contract.housing.BuildingName;
import io.anju.housing.building.BuildingAttributes;
import io.anju.housing.building.Location;
import io.anju.housing.building.Name;
import io.anju.platform.web.RequestReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Reads a building's attributes from a request: {@code aliases?, names?, floors?, structure?,
 * location?}.
 */
final class BuildingAttributesRequestReader {

  private static final int MAX_NAMES = 20;
  private static final int MAX_NAME_LENGTH = 60;
  private static final int MAX_FLOORS = 200;

  private BuildingAttributesRequestReader() {}

  /** The value is built only after {@link RequestReader#complete()}. Aliases are popular names. */
  static Supplier<BuildingAttributes> read(RequestReader request) {
    var aliases = request.codes("aliases", 0, MAX_NAMES, BuildingAttributesRequestReader::name);
    var names =
        request.objects("names", 0, MAX_NAMES).stream()
            .map(BuildingAttributesRequestReader::name)
            .toList();
    var floors = request.optionalWhole("floors", 1, MAX_FLOORS);
    var structure = request.optionalText("structure");
    var location =
        request.optionalObject("location").map(BuildingAttributesRequestReader::location);
    return () ->
        new BuildingAttributes(
            Stream.concat(aliases.stream().map(Name::popular), names.stream().map(Supplier::get))
                .toList(),
            floors,
            structure,
            location.map(Supplier::get));
  }

  private static Supplier<Name> name(RequestReader request) {
    var text = request.code("text", BuildingAttributesRequestReader::name);
    var kind = request.choice("kind", BuildingName.Kind.class);
    var since = request.optionalDate("since");
    var until = request.optionalDate("until");
    if (since.isPresent() && until.filter(last -> last.isBefore(since.get())).isPresent()) {
      request.reject("until", "before-from");
    }
    return () -> new Name(text, kind, since, until);
  }

  private static Checked<String> name(String text) {
    String name = text.strip();
    return name.isEmpty() || name.length() > MAX_NAME_LENGTH
        ? new Checked.Invalid<>(
            List.of(
                new ValidationError("too-long", Map.of("max", Integer.toString(MAX_NAME_LENGTH)))))
        : new Checked.Valid<>(name, List.of());
  }

  private static Supplier<Location> location(RequestReader request) {
    var longitude =
        request.optionalNumber("longitude", BigDecimal.valueOf(73), BigDecimal.valueOf(136));
    var latitude =
        request.optionalNumber("latitude", BigDecimal.valueOf(3), BigDecimal.valueOf(54));
    Stream.of("longitude", "latitude")
        .filter(field -> !request.has(field))
        .forEach(field -> request.reject(field, "required"));
    return () ->
        new Location(longitude.orElseThrow().doubleValue(), latitude.orElseThrow().doubleValue());
  }
}
