package io.anju.housing.grid.web;

import io.anju.codes.DivisionCode;

/** The body that gives a grid to a community. */
record GridDivisionRequest(@Community DivisionCode division) {}
