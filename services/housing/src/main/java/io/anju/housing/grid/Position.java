package io.anju.housing.grid;

/** A position within China in CGCS2000 degrees: longitude 73 to 136, latitude 3 to 54. */
public record Position(double longitude, double latitude) {

  public Position {
    if (!inCountry(longitude, latitude)) {
      throw new IllegalArgumentException("the position lies outside China");
    }
  }

  public static boolean inCountry(double longitude, double latitude) {
    return longitude >= 73 && longitude <= 136 && latitude >= 3 && latitude <= 54;
  }
}
