package io.anju.overview.fold;

import java.util.Objects;

/**
 * The id of one view.
 *
 * @param key personId, dwellingCode, buildingCode or uscc; for a search the kind and id of its
 *     subject
 */
public record ViewId(ViewKind kind, String key) {

  public ViewId {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(key, "key");
  }

  public static ViewId person(String personId) {
    return new ViewId(ViewKind.PERSON, personId);
  }

  public static ViewId dwelling(String dwellingCode) {
    return new ViewId(ViewKind.DWELLING, dwellingCode);
  }

  public static ViewId search(SearchKind kind, String id) {
    return new ViewId(ViewKind.SEARCH, kind + "/" + id);
  }
}
