package io.anju.intake.source;

import java.time.Instant;
import java.util.Optional;

/** Where it is noted what was fetched last. */
public interface PullBook {

  /**
   * What is known of an address.
   *
   * @param nextAt not before then
   * @param failures in a row
   * @param etag of what was fetched last
   * @param lastModified of what was fetched last
   */
  record Note(Instant nextAt, int failures, Optional<String> etag, Optional<String> lastModified) {

    static final Note NEVER = new Note(Instant.EPOCH, 0, Optional.empty(), Optional.empty());
  }

  Optional<Note> find(String url);

  void put(String url, Note note);
}
