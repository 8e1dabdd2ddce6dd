package io.anju.housing.building.web;

import io.anju.contract.housing.BuildingName;
import io.anju.housing.building.Location;
import java.util.List;

/** The body that replaces a building's attributes, for the API description. */
record BuildingAttributesRequest(
    List<String> aliases,
    List<BuildingName> names,
    Integer floors,
    String structure,
    Location location) {}
