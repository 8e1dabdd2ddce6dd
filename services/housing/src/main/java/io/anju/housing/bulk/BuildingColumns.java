package io.anju.housing.bulk;

import io.anju.codes.BuildingCode;
import io.anju.codes.GridCode;
import io.anju.housing.address.StreetAddress;
import io.anju.housing.building.BuildingAttributes;
import io.anju.housing.building.BuildingSurvey;
import io.anju.housing.building.Location;
import io.anju.housing.building.Name;
import io.anju.platform.request.Embedded;
import io.anju.platform.request.Range;
import io.anju.platform.request.Size;
import io.anju.platform.request.Text;
import java.util.List;
import java.util.Optional;

/**
 * The columns of a file of buildings.
 *
 * @param aliases popular names, joined by {@code |}
 */
record BuildingColumns(
    GridCode grid,
    @Embedded StreetAddress address,
    @Size(max = 20) @Text(max = Name.MAX_LENGTH) List<String> aliases,
    @Range(min = "1", max = "200") Optional<Integer> floors,
    Optional<String> structure,
    @Embedded Optional<Location> location,
    Optional<BuildingCode> buildingCode) {

  BuildingSurvey toSurvey() {
    return new BuildingSurvey(
        grid,
        address.toAddress(),
        new BuildingAttributes(
            aliases.stream().distinct().map(Name::popular).toList(), floors, structure, location),
        buildingCode);
  }
}
