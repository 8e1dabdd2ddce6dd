package io.anju.housing.building;

import io.anju.platform.request.Range;

/** CGCS2000 degrees within the country: longitude 73 to 136, latitude 3 to 54. */
public record Location(
    @Range(min = "73", max = "136") double longitude,
    @Range(min = "3", max = "54") double latitude) {

  public Location {
    if (!(longitude >= 73 && longitude <= 136 && latitude >= 3 && latitude <= 54)) {
      throw new IllegalArgumentException("not a place in the country");
    }
  }
}
