package io.anju.overview.source;

import java.time.Instant;
import java.util.Optional;

/** How far the consumers have come. */
public interface ConsumerPositions {

  /** Everything the source had told by then is folded; empty where that is not known (yet). */
  Optional<Instant> completeAsOf(Source source);
}
