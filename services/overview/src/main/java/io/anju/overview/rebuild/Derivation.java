package io.anju.overview.rebuild;

import io.anju.overview.fold.ViewGeneration;

/** What is derived from the views of a generation, such as the work lists. */
public interface Derivation {

  /** Derives all of it; returns once it belongs to the views as they are. */
  void complete(ViewGeneration views);
}
