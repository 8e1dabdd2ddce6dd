package io.anju.bench.client;

import tools.jackson.databind.JsonNode;

/**
 * What the registry answered.
 *
 * @param etag the version, or null
 * @param readYourWritesToken what a view must have seen to show this write, or null
 */
public record RegistryResponse(int status, JsonNode body, String etag, String readYourWritesToken) {

  public boolean succeeded() {
    return status / 100 == 2;
  }

  /** The code of a problem document. */
  public String errorCode() {
    String type = body.path("type").asString("");
    return type.substring(type.lastIndexOf('/') + 1);
  }

  public String text(String field) {
    return body.path(field).asString("");
  }
}
