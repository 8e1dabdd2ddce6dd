package io.anju.housing.building;

import io.anju.codes.DivisionCode;
import io.anju.housing.division.DivisionPath;
import io.anju.housing.grid.Boundary;
import java.util.Optional;

/**
 * Where a grid lies.
 *
 * @param path empty for a community that is not on the list
 * @param boundary empty where nobody has drawn it
 */
record GridLocation(
    DivisionCode community, Optional<DivisionPath> path, Optional<Boundary> boundary) {}
