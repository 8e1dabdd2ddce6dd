package io.anju.imports.mongo;

import io.anju.imports.source.FetchStateRepository.FetchState;
import java.time.Instant;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** The state of fetching an address, as stored. */
public record FetchStateDocument(
    @BsonId String url,
    Instant nextAt,
    int failures,
    @Nullable String etag,
    @Nullable String lastModified) {

  static FetchStateDocument from(String url, FetchState state) {
    return new FetchStateDocument(
        url,
        state.nextAt(),
        state.failures(),
        state.etag().orElse(null),
        state.lastModified().orElse(null));
  }

  FetchState toDomain() {
    return new FetchState(
        nextAt, failures, Optional.ofNullable(etag), Optional.ofNullable(lastModified));
  }
}
