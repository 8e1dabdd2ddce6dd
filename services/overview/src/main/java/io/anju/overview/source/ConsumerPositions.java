package io.anju.overview.source;

import java.time.Instant;
import java.util.Optional;

/** The positions of the fact consumers. */
public interface ConsumerPositions {

  /** The time up to which every fact that the source published is folded; empty while unknown. */
  Optional<Instant> completeAsOf(Source source);
}
