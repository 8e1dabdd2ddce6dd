package io.anju.overview.worklist;

import io.anju.overview.fold.ViewGeneration;

/** Finds the work lists that belong to a generation of views. */
public interface WorkGenerations {

  WorkGeneration of(ViewGeneration views);
}
