package io.anju.platform.web;

import io.anju.contract.FactType;
import io.anju.platform.store.Versioned;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Answers with an {@code ETag} of the version, and after a change with {@code Anju-Seen}. */
public final class Replies {

  private Replies() {}

  /** 201, with where to find it. */
  public static <B> ResponseEntity<B> created(String path, FactType type, Versioned<?> made, B body) {
    return ResponseEntity.created(URI.create(path)).eTag(etag(made)).header(Seen.HEADER, Seen.token(type, made)).body(body);
  }

  /** 200 after a change. */
  public static <B> ResponseEntity<B> changed(FactType type, Versioned<?> changed, B body) {
    return ResponseEntity.ok().eTag(etag(changed)).header(Seen.HEADER, Seen.token(type, changed)).body(body);
  }

  /** 200 after a read. */
  public static <B> ResponseEntity<B> found(Versioned<?> found, B body) {
    return ResponseEntity.status(HttpStatus.OK).eTag(etag(found)).body(body);
  }

  private static String etag(Versioned<?> versioned) {
    return "\"" + versioned.version() + "\"";
  }
}
