package io.anju.housing.grid;

import io.anju.codes.DivisionCode;

/** Several basic grids that one worker looks after; which they are, they say themselves. */
public record WorkGrid(String id, DivisionCode division, String name, Workers workers) {

  WorkGrid withWorkers(Workers next) {
    return new WorkGrid(id, division, name, next);
  }
}
