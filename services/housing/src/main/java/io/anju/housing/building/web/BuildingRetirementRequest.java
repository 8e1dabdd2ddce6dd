package io.anju.housing.building.web;

import java.util.List;

/** The body that retires a building, for the API description. */
record BuildingRetirementRequest(List<String> successors) {}
