package io.anju.residence.duplicate.mongo;

import io.anju.codes.PersonId;
import io.anju.platform.store.Versioned;
import io.anju.residence.duplicate.Likeness;
import java.util.List;

/** A likeness at rest: blind index entries alone. */
public record LikenessDocument(List<String> keys, List<String> divisions) {

  static Versioned<LikenessDocument> from(Likeness likeness) {
    return new Versioned<>(likeness.person().value(), likeness.version(), new LikenessDocument(likeness.keys(), likeness.divisions()));
  }

  static Likeness toDomain(Versioned<LikenessDocument> stored) {
    return new Likeness(new PersonId(stored.id()), stored.version(), stored.state().keys(), stored.state().divisions());
  }
}
