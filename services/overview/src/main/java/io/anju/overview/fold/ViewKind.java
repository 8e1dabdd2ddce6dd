package io.anju.overview.fold;

/**
 * The kinds of views. Those of buildings and enterprises only serve to complete the views of
 * dwellings and persons.
 */
public enum ViewKind {
  PERSON("persons"),
  DWELLING("dwellings"),
  BUILDING("buildings"),
  ENTERPRISE("enterprises"),
  /** What a search finds: see {@link SearchEntry}. */
  SEARCH("searches");

  private final String plural;

  ViewKind(String plural) {
    this.plural = plural;
  }

  public String plural() {
    return plural;
  }
}
