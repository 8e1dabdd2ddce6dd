package io.anju.intake.source;

import java.io.IOException;
import java.util.function.BooleanSupplier;

/** A place files come from. */
interface Source {

  /** The same in every replica. */
  String name();

  /**
   * Looks once. Ended at any moment and begun anew, it takes no file twice and leaves none.
   *
   * @param mine asked every now and then while it works; false where another replica has taken over
   */
  void look(BooleanSupplier mine) throws IOException;
}
