package io.anju.housing.building.web;

import io.anju.contract.housing.BuildingName;
import io.anju.housing.building.Location;
import java.util.List;

/** The body of a note of a building's attributes, for the API's description. */
record BuildingAttributesRequest(
    List<String> aliases,
    List<BuildingName> names,
    Integer floors,
    String structure,
    Location location) {}
