package io.anju.intake.mongo;

import io.anju.intake.source.PullBook.Note;
import java.time.Instant;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;

/** What was fetched last from an address, as stored. */
public record PullDocument(@BsonId String url, Instant nextAt, int failures, String etag, String lastModified) {

  static PullDocument from(String url, Note note) {
    return new PullDocument(url, note.nextAt(), note.failures(), note.etag().orElse(null), note.lastModified().orElse(null));
  }

  Note toDomain() {
    return new Note(nextAt, failures, Optional.ofNullable(etag), Optional.ofNullable(lastModified));
  }
}
