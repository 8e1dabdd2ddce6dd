package io.anju.platform.web;

import io.anju.codes.PersonId;
import io.anju.contract.FactType;
import io.anju.platform.aggregate.ReadYourWritesToken;
import io.anju.platform.aggregate.Versioned;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Answers with an {@code ETag} of the version, and after a change with {@code Anju-Seen}. */
public final class VersionedResponses {

  private VersionedResponses() {}

  /** 201, with where to find it. */
  public static <B> ResponseEntity<B> created(
      String path, FactType type, Versioned<?> created, B body) {
    return created(
        path, created, ReadYourWritesToken.encode(type, created, Optional.empty()), body);
  }

  /** 201, of what is one person's for good: their view alone is asked whether it has arrived. */
  public static <B> ResponseEntity<B> created(
      String path, FactType type, Versioned<?> created, PersonId person, B body) {
    return created(
        path, created, ReadYourWritesToken.encode(type, created, Optional.of(person)), body);
  }

  /** 200 after a change. */
  public static <B> ResponseEntity<B> changed(FactType type, Versioned<?> changed, B body) {
    return changed(changed, ReadYourWritesToken.encode(type, changed, Optional.empty()), body);
  }

  /** 200 after a change of what is one person's for good. */
  public static <B> ResponseEntity<B> changed(
      FactType type, Versioned<?> changed, PersonId person, B body) {
    return changed(changed, ReadYourWritesToken.encode(type, changed, Optional.of(person)), body);
  }

  /** 200 after a read. */
  public static <B> ResponseEntity<B> found(Versioned<?> found, B body) {
    return ResponseEntity.status(HttpStatus.OK).eTag(etag(found)).body(body);
  }

  private static <B> ResponseEntity<B> created(
      String path, Versioned<?> created, String token, B body) {
    return ResponseEntity.created(URI.create(path))
        .eTag(etag(created))
        .header(ReadYourWritesToken.HEADER, token)
        .body(body);
  }

  private static <B> ResponseEntity<B> changed(Versioned<?> changed, String token, B body) {
    return ResponseEntity.ok()
        .eTag(etag(changed))
        .header(ReadYourWritesToken.HEADER, token)
        .body(body);
  }

  private static String etag(Versioned<?> versioned) {
    return "\"" + versioned.version() + "\"";
  }
}
