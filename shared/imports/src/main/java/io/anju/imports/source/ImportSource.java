package io.anju.imports.source;

import java.io.IOException;
import java.util.function.BooleanSupplier;

/** A place files come from. */
interface ImportSource {

  /** The same in every replica. */
  String name();

  /**
   * Looks once. Ended at any moment and begun anew, it takes no file twice and leaves none.
   *
   * @param holdsLease asked every now and then while it works; false where another replica has
   *     taken over
   */
  void poll(BooleanSupplier holdsLease) throws IOException;
}
