package io.anju.housing.building.web;

import io.anju.contract.housing.BuildingName.Kind;
import io.anju.housing.building.BuildingAttributes;
import io.anju.housing.building.Location;
import io.anju.housing.building.Name;
import io.anju.housing.occupancy.Period;
import io.anju.platform.error.FieldError;
import io.anju.platform.request.Range;
import io.anju.platform.request.Rule;
import io.anju.platform.request.Size;
import io.anju.platform.request.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The body that replaces a building's attributes.
 *
 * @param aliases popular names
 */
record BuildingAttributesRequest(
    @Size(max = 20) @Text(max = Name.MAX_LENGTH) List<String> aliases,
    @Size(max = 20) List<BuildingNameRequest> names,
    @Range(min = "1", max = "200") Optional<Integer> floors,
    Optional<String> structure,
    Optional<Location> location) {

  /** Another name of a building. */
  record BuildingNameRequest(
      @Text(max = Name.MAX_LENGTH) String text,
      Kind kind,
      Optional<LocalDate> since,
      Optional<LocalDate> until) {

    @Rule
    static List<FieldError> inUse(Optional<LocalDate> since, Optional<LocalDate> until) {
      return since.map(first -> Period.validate(first, until)).orElse(List.of());
    }

    private Name toName() {
      return new Name(text, kind, since, until);
    }
  }

  BuildingAttributes toAttributes() {
    return new BuildingAttributes(
        Stream.concat(
                aliases.stream().map(Name::popular),
                names.stream().map(BuildingNameRequest::toName))
            .toList(),
        floors,
        structure,
        location);
  }
}
