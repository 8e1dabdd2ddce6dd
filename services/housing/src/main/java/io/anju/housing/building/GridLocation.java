package io.anju.housing.building;

import io.anju.codes.DivisionCode;
import io.anju.housing.division.DivisionPath;
import io.anju.housing.grid.Boundary;
import java.util.Optional;

/**
 * Division and boundary of a grid.
 *
 * @param path empty for a community that is not on the loaded list
 * @param boundary empty where none was surveyed
 */
record GridLocation(
    DivisionCode community, Optional<DivisionPath> path, Optional<Boundary> boundary) {}
