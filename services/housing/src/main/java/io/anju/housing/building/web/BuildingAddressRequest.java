package io.anju.housing.building.web;

import io.anju.contract.housing.Address;
import io.anju.housing.address.StreetAddress;
import io.anju.platform.request.Embedded;
import java.util.Optional;

/** The address of a building; unit, floor and room are of one that is a single dwelling. */
record BuildingAddressRequest(
    @Embedded StreetAddress street,
    Optional<String> unit,
    Optional<String> floor,
    Optional<String> room) {

  Address toAddress() {
    return street.toAddress(unit, floor, room);
  }
}
