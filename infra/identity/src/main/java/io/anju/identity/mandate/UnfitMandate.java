package io.anju.identity.mandate;

import java.util.List;

/** A mandate that cannot stand; says everything that is wrong with it. */
public final class UnfitMandate extends RuntimeException {

  UnfitMandate(List<String> wrongs) {
    super(String.join("; ", wrongs));
  }
}
