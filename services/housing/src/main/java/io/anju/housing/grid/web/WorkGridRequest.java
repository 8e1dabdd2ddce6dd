package io.anju.housing.grid.web;

import io.anju.codes.DivisionCode;
import io.anju.codes.GridCode;
import io.anju.platform.request.Size;
import java.util.List;

/** The body that creates a work grid. */
record WorkGridRequest(
    DivisionCode division, String name, @Size(min = 1, max = 200) List<GridCode> grids) {}
