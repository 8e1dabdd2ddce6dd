package io.anju.imports.source;

import java.time.Duration;
import java.util.List;

/**
 * The sources of a service, and how they are polled.
 *
 * @param lease after which another replica takes over a source
 */
public record ImportSources(List<ImportSource> all, Duration pollInterval, Duration lease) {

  public ImportSources {
    all = List.copyOf(all);
  }
}
