package io.anju.imports.source;

import java.time.Instant;
import java.util.Optional;

/** Stores when and what was last fetched from each address. */
public interface FetchStateRepository {

  /**
   * The state of fetching an address.
   *
   * @param nextAt time before which it is not fetched again
   * @param failures consecutive ones
   * @param etag of the last response
   * @param lastModified of the last response
   */
  record FetchState(
      Instant nextAt, int failures, Optional<String> etag, Optional<String> lastModified) {

    static final FetchState NEVER =
        new FetchState(Instant.EPOCH, 0, Optional.empty(), Optional.empty());
  }

  Optional<FetchState> find(String url);

  void put(String url, FetchState state);
}
