package io.anju.imports.source;

import java.io.IOException;
import java.util.function.BooleanSupplier;

/** A place from which files are taken. */
public interface ImportSource {

  /** The same name in every replica. */
  String name();

  /**
   * Polls the source once. Interrupted at any moment and repeated, it takes no file twice and
   * misses none.
   *
   * @param holdsLease false where another replica has taken over
   */
  void poll(BooleanSupplier holdsLease) throws IOException;
}
