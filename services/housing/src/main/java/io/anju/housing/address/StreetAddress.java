package io.anju.housing.address;

import io.anju.contract.housing.Address;
import java.util.Optional;

/** The elements of a building's address in a request or a row. */
public record StreetAddress(
    Optional<String> province,
    Optional<String> city,
    Optional<String> district,
    Optional<String> street,
    Optional<String> community,
    @Element(ElementKind.ROAD) Optional<String> road,
    @Element(ElementKind.ROAD_NUMBER) Optional<String> roadNumber,
    @Element(ElementKind.ESTATE) Optional<String> estate,
    @Element(ElementKind.BUILDING) Optional<String> building) {

  /** Without unit, floor and room. */
  public Address toAddress() {
    return toAddress(Optional.empty(), Optional.empty(), Optional.empty());
  }

  public Address toAddress(Optional<String> unit, Optional<String> floor, Optional<String> room) {
    return new Address(
        province.orElse(null),
        city.orElse(null),
        district.orElse(null),
        street.orElse(null),
        community.orElse(null),
        road.orElse(null),
        roadNumber.orElse(null),
        estate.orElse(null),
        building.orElse(null),
        unit.orElse(null),
        floor.orElse(null),
        room.orElse(null));
  }
}
