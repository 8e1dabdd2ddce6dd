package io.anju.overview.fold;

/**
 * What there is a view of. Buildings and enterprises are kept for what the views of others show of
 * them.
 */
public enum ViewKind {
  PERSON("persons"),
  DWELLING("dwellings"),
  BUILDING("buildings"),
  ENTERPRISE("enterprises");

  private final String plural;

  ViewKind(String plural) {
    this.plural = plural;
  }

  public String plural() {
    return plural;
  }
}
