package io.anju.housing.address.match;

import io.anju.housing.address.match.Spelling.Likeness;
import io.anju.housing.address.match.Wanted.Name;
import io.anju.housing.address.parse.Element;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The buildings that a text may mean: by the exact keys of names and numbers, and only where those give none by names that are like. */
final class Candidates {

  /** More that share a name and lack a number cannot be told apart anyway. */
  private static final int MOST = 400;

  /** A text with more names is no address, and would be looked up once for each. */
  private static final int MOST_NAMES = 12;

  private final AddressRegister register;

  Candidates(AddressRegister register) {
    this.register = register;
  }

  Set<KnownBuilding> exact(Wanted wanted) {
    var found = new LinkedHashSet<KnownBuilding>();
    for (Name name : wanted.names()) {
      under(name.key(), name.element(), wanted, found);
      under(NameKey.stem(name.key()), name.element(), wanted, found);
      if (name.joined() != null) {
        under(name.joined(), name.element(), wanted, found);
      }
    }
    return found;
  }

  /** A name that is known is never taken for another. */
  Set<KnownBuilding> similar(Wanted wanted) {
    var found = new LinkedHashSet<KnownBuilding>();
    if (wanted.names().size() > MOST_NAMES) {
      return found;
    }
    for (Name name : wanted.names()) {
      if (!register.knows(name.key()) && name.key().length() > 1) {
        like(name.key(), wanted, found);
      }
      if (name.joined() != null && !register.knows(name.joined())) {
        like(name.joined(), wanted, found);
      }
    }
    return found;
  }

  private void like(String key, Wanted wanted, Set<KnownBuilding> found) {
    for (String like : register.like(key)) {
      if (Spelling.of(key, like) != Likeness.NONE) {
        under(like, Element.ESTATE, wanted, found);
      }
    }
  }

  private void under(String key, Element element, Wanted wanted, Set<KnownBuilding> found) {
    var numbers = register.named(key);
    if (numbers.isEmpty()) {
      return;
    }
    var asked = new ArrayList<String>();
    if (wanted.plate() != null) {
      asked.addAll(Numbers.covered(wanted.plate()));
    }
    if (wanted.house() != null) {
      asked.add(wanted.house());
    }
    asked.forEach(number -> add(numbers, number, found));
    add(numbers, "", found);
    if (found.isEmpty() && element != Element.COMMUNITY && wanted.house() == null) {
      numbers.values().forEach(all -> all.stream().limit(Math.max(0, MOST - found.size())).forEach(found::add));
    }
  }

  private static void add(Map<String, List<KnownBuilding>> numbers, String number, Set<KnownBuilding> found) {
    var there = numbers.get(number);
    if (there != null) {
      there.stream().limit(MOST).forEach(found::add);
    }
  }
}
