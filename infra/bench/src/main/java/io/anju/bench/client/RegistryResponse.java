package io.anju.bench.client;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A response of the registry.
 *
 * @param etag the version; null if there is none
 * @param readYourWritesToken what a view must have applied to show this write; null for a read
 */
public record RegistryResponse(
    int status, JsonNode body, @Nullable String etag, @Nullable String readYourWritesToken) {

  public boolean succeeded() {
    return status / 100 == 2;
  }

  /** The code of a problem document. */
  public String errorCode() {
    String type = body.path("type").asString("");
    return type.substring(type.lastIndexOf('/') + 1);
  }

  /** The version, of a response that must have one. */
  public String requireEtag() {
    return Objects.requireNonNull(etag, "the response has no ETag");
  }

  /** The read-your-writes token of a write. */
  public String requireReadYourWritesToken() {
    return Objects.requireNonNull(
        readYourWritesToken, "the response has no read-your-writes token");
  }

  public String text(String field) {
    return body.path(field).asString("");
  }

  /** This response; {@link IllegalStateException} names what was refused and why. */
  public RegistryResponse requireSuccess(String what) {
    if (!succeeded()) {
      throw new IllegalStateException(what + " was refused: " + status + " " + body);
    }
    return this;
  }
}
