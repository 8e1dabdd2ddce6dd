package io.anju.residence.household.web;

import io.anju.residence.household.Relation;
import java.time.LocalDate;

/** The body that ends a relation. */
record RelationEndRequest(LocalDate on, String reason) {

  Relation.Ending toEnding() {
    return new Relation.Ending(on, reason);
  }
}
