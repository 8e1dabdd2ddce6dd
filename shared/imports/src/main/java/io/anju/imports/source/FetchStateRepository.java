package io.anju.imports.source;

import java.time.Instant;
import java.util.Optional;

/** Where it is noted what was fetched last. */
public interface FetchStateRepository {

  /**
   * What is known of an address.
   *
   * @param nextAt not before then
   * @param failures in a row
   * @param etag of what was fetched last
   * @param lastModified of what was fetched last
   */
  record FetchState(
      Instant nextAt, int failures, Optional<String> etag, Optional<String> lastModified) {

    static final FetchState NEVER =
        new FetchState(Instant.EPOCH, 0, Optional.empty(), Optional.empty());
  }

  Optional<FetchState> find(String url);

  void put(String url, FetchState state);
}
