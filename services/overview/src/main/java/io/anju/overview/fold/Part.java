package io.anju.overview.fold;

import java.util.Optional;

/**
 * The content of one version of an aggregate at one place of a view.
 *
 * @param id the aggregate's id
 * @param content empty where the aggregate no longer belongs to this view; the version is kept, so
 *     that an older fact that arrives late does not restore the part
 */
public record Part(Place place, String id, long version, Optional<? extends Record> content) {

  static Part of(ViewId view, Slot<?> slot, String id, long version, Record content) {
    return new Part(new Place(view, slot), id, version, Optional.of(content));
  }

  /** Whether the work lists may differ once this part is written. */
  boolean mayChangeWork() {
    return switch (place.view().kind()) {
      case DWELLING -> true;
      case PERSON ->
          place.slot() == Slot.PERMIT
              || place.slot() == Slot.CORRECTION
              || place.slot() == Slot.DUPLICATE
              || place.slot() == Slot.DISCREPANCY
              || place.slot() == Slot.PERSON && (version > 1 || hasOpenCases());
      case BUILDING, ENTERPRISE, SEARCH -> false;
    };
  }

  private boolean hasOpenCases() {
    return content
        .map(one ->
            one instanceof RegisteredPerson registered && !registered.fact().openCases().isEmpty())
        .orElse(false);
  }

  static Part removed(Place place, String id, long version) {
    return new Part(place, id, version, Optional.empty());
  }
}
