package io.anju.housing.bulk;

import io.anju.imports.row.RowSchema;
import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of the files. They are the elements of the API, with the same names for both kinds.
 */
final class CodingKinds {

  private static final List<String> ADDRESS =
      List.of(
          "province",
          "city",
          "district",
          "street",
          "community",
          "road",
          "roadNumber",
          "estate",
          "building");

  static final RowSchema BUILDINGS =
      new RowSchema(
          "buildings",
          List.of("grid"),
          Stream.of(
                  List.of("buildingCode"),
                  ADDRESS,
                  List.of("aliases", "floors", "structure", "longitude", "latitude"))
              .flatMap(List::stream)
              .toList(),
          false);

  /**
   * A dwelling names its building by code, or by grid and address; then a building without a code
   * is coded too.
   */
  static final RowSchema DWELLINGS =
      new RowSchema(
          "dwellings",
          List.of("use"),
          Stream.of(
                  List.of("dwellingCode", "buildingCode", "grid"),
                  ADDRESS,
                  List.of("unit", "floor", "room", "area", "rooms", "lettable"))
              .flatMap(List::stream)
              .toList(),
          false);

  /** Tenancies of an earlier register, with its filing numbers. */
  static final RowSchema TENANCY =
      new RowSchema(
          "tenancy",
          List.of(
              "filingNumber",
              "dwelling",
              "landlord",
              "tenants",
              "from",
              "signedOn",
              "monthlyRent",
              "deposit"),
          List.of("rooms", "occupants", "until", "filedOn", "status", "terminatedOn", "updatedAt"),
          false);

  private CodingKinds() {}
}
