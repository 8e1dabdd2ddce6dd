package io.anju.overview.fold;

import java.util.List;
import java.util.Optional;

/** A stored view: the newest version of each part, without removed parts. */
public record View(ViewId id, List<Part> parts) {

  public View {
    parts = List.copyOf(parts);
  }

  public static View empty(ViewId id) {
    return new View(id, List.of());
  }

  public <C extends Record> List<C> all(Slot<C> slot) {
    return parts.stream()
        .filter(part -> part.place().slot() == slot)
        .<C>map(part -> slot.content().cast(part.content().orElseThrow()))
        .toList();
  }

  public <C extends Record> Optional<C> one(Slot<C> slot) {
    return all(slot).stream().findFirst();
  }

  public boolean isEmpty() {
    return parts.isEmpty();
  }
}
