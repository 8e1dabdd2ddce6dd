package io.anju.housing.building.web;

import io.anju.contract.housing.Address;
import io.anju.contract.housing.BuildingName;
import io.anju.housing.building.Location;
import java.util.List;

/**
 * The body that codes a building, for the API description; {@code buildingCode} only where the city
 * gave it one before.
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
