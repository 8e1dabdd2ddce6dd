package io.anju.housing.grid;

import io.anju.codes.DivisionCode;

/** Several basic grids with one worker. The basic grids refer to it. */
public record WorkGrid(String id, DivisionCode division, String name, Workers workers) {

  WorkGrid withWorkers(Workers next) {
    return new WorkGrid(id, division, name, next);
  }
}
