package io.anju.housing.grid.web;

import io.anju.codes.GridCode;
import io.anju.platform.request.Size;
import java.util.List;

/** The body that replaces the basic grids of a work grid. */
record GridsRequest(@Size(min = 1, max = 200) List<GridCode> grids) {}
