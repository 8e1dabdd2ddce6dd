package io.anju.overview.fold;

import java.util.Optional;

/**
 * What one version of one aggregate says in one place.
 *
 * @param id the aggregate's id
 * @param content empty where the aggregate has nothing to do with this view any more; that it had
 *     stays known, so that an older fact coming late does not bring it back
 */
public record Part(Place place, String id, long version, Optional<? extends Record> content) {

  static Part of(ViewId view, Slot<?> slot, String id, long version, Record content) {
    return new Part(new Place(view, slot), id, version, Optional.of(content));
  }

  static Part removed(Place place, String id, long version) {
    return new Part(place, id, version, Optional.empty());
  }
}
