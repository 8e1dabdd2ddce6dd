package io.anju.housing.building.web;

import io.anju.codes.BuildingCode;
import io.anju.platform.request.Size;
import java.util.List;

/** The body that retires a building. */
record BuildingRetirementRequest(@Size(max = 100) List<BuildingCode> successors) {}
