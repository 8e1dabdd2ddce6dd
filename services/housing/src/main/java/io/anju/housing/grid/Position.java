package io.anju.housing.grid;

/** CGCS2000 degrees, somewhere in the country: longitude 73 to 136, latitude 3 to 54. */
public record Position(double longitude, double latitude) {

  public Position {
    if (!inCountry(longitude, latitude)) {
      throw new IllegalArgumentException("not a place in the country");
    }
  }

  public static boolean inCountry(double longitude, double latitude) {
    return longitude >= 73 && longitude <= 136 && latitude >= 3 && latitude <= 54;
  }
}
