package io.anju.housing.occupancy;

import io.anju.codes.DwellingCode;
import java.time.Instant;

/** Whether an occupancy accepts claims. */
public sealed interface Closure {

  /** Claims are accepted. */
  record Open() implements Closure {}

  /**
   * No claims are accepted because the dwelling is being retired. After a crash a job finds out
   * whether it was.
   *
   * @param since when it was closed
   * @param retiring the dwelling whose retirement, when saved, makes this final; for a merger the
   *     first of the dwellings
   */
  record Pending(Instant since, DwellingCode retiring) implements Closure {}

  /** No claims are ever accepted again: the dwelling is retired. */
  record Final() implements Closure {}

  default boolean acceptsClaims() {
    return switch (this) {
      case Open _ -> true;
      case Pending _, Final _ -> false;
    };
  }
}
