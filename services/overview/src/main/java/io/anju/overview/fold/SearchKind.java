package io.anju.overview.fold;

/** What a search finds. */
public enum SearchKind {
  PERSON(false),
  PERMIT(false),
  TENANCY(false),
  BUILDING(true),
  DWELLING(true),
  ENTERPRISE(true);

  private final boolean open;

  SearchKind(boolean open) {
    this.open = open;
  }

  /** Whether it is a place or an organisation, which officials of any division may find. */
  public boolean open() {
    return open;
  }
}
