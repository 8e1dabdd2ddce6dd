package io.anju.housing.building.web;

import io.anju.contract.housing.Address;
import io.anju.contract.housing.BuildingName;
import io.anju.housing.building.Location;
import java.util.List;

/**
 * The body of a building's coding, for the API's description; {@code buildingCode} only where a
 * city gave one before.
 */
record BuildingRequest(
    String grid,
    Address address,
    List<String> aliases,
    List<BuildingName> names,
    Integer floors,
    String structure,
    Location location,
    String buildingCode) {}
