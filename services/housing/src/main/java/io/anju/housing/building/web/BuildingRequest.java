package io.anju.housing.building.web;

import io.anju.contract.Address;
import io.anju.housing.building.Location;
import java.util.List;

/** The body of a building's coding, for the API's description. */
record BuildingRequest(String grid, Address address, List<String> aliases, Integer floors, String structure, Location location) {}
