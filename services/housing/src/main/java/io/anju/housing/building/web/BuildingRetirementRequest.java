package io.anju.housing.building.web;

import java.util.List;

/** The body of a building's retirement, for the API's description. */
record BuildingRetirementRequest(List<String> successors) {}
