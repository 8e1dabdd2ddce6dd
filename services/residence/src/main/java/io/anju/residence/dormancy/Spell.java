package io.anju.residence.dormancy;

import io.anju.residence.permit.Ended;
import io.anju.residence.rules.Lapse;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Time that one piece of evidence covers.
 *
 * @param until the first day it no longer does; empty where no end is known
 * @param unheard whether no end is known only because its feed has not come that far
 */
record Spell(Lapse kind, String reference, Optional<LocalDate> until, boolean unheard) {

  /** The last end of several, one of which may follow another; empty where one is open or there is none. */
  static Optional<Ended> end(List<Spell> spells) {
    return spells.stream().anyMatch(spell -> spell.until().isEmpty()) ? Optional.empty()
        : spells.stream().max(Comparator.comparing(spell -> spell.until().orElseThrow()))
            .map(last -> new Ended(last.kind(), last.until().orElseThrow(), last.reference()));
  }

  static List<String> open(List<Spell> spells) {
    return spells.stream().filter(spell -> spell.until().isEmpty()).map(Spell::reference).toList();
  }
}
