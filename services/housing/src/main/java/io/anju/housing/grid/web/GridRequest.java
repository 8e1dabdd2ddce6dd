package io.anju.housing.grid.web;

import io.anju.codes.GridCode;
import java.util.Optional;

/** The body that creates a basic grid. */
record GridRequest(GridCode grid, Optional<String> name) {}
