package io.anju.housing.address.match;

import io.anju.housing.address.match.AddressQuery.Name;
import io.anju.housing.address.match.NameSimilarity.Similarity;
import io.anju.housing.address.parse.Element;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects the buildings that a query may mean: by the exact keys of names and numbers, and only
 * where those give none by similar names.
 */
final class Candidates {

  /** Larger sets of buildings that share a name and lack a number cannot be told apart anyway. */
  private static final int MAX_BUILDINGS = 400;

  /** A text with more names is not an address, and each name costs a search. */
  private static final int MAX_NAMES = 12;

  private final AddressIndex index;

  Candidates(AddressIndex index) {
    this.index = index;
  }

  Set<IndexedBuilding> exact(AddressQuery query) {
    var found = new LinkedHashSet<IndexedBuilding>();
    for (Name name : query.names()) {
      addByName(name.key(), name.element(), query, found);
      addByName(NameKey.stem(name.key()), name.element(), query, found);
      if (name.joined() != null) {
        addByName(name.joined(), name.element(), query, found);
      }
      var alley = name.alley();
      // The name of a street may stand before that of the village: 坂田马蹄山.
      for (int prefix = 0; alley != null && prefix < alley.village().length(); prefix++) {
        addByName(alley.after(prefix).key(), name.element(), query, found);
      }
    }
    return found;
  }

  /** A name that is coded is never taken for another one. */
  Set<IndexedBuilding> similar(AddressQuery query) {
    var found = new LinkedHashSet<IndexedBuilding>();
    if (query.names().size() > MAX_NAMES) {
      return found;
    }
    for (Name name : query.names()) {
      if (!index.containsName(name.key()) && name.key().length() > 1) {
        addSimilar(name.key(), query, found);
      }
      if (name.joined() != null && !index.containsName(name.joined())) {
        addSimilar(name.joined(), query, found);
      }
    }
    return found;
  }

  private void addSimilar(String key, AddressQuery query, Set<IndexedBuilding> found) {
    for (String similarName : index.similarTo(key)) {
      if (NameSimilarity.compare(key, similarName) != Similarity.NONE) {
        addByName(similarName, Element.ESTATE, query, found);
      }
    }
  }

  private void addByName(
      String key, Element element, AddressQuery query, Set<IndexedBuilding> found) {
    var numbers = index.byName(key);
    if (numbers.isEmpty()) {
      return;
    }
    var queriedNumbers = new ArrayList<String>();
    if (query.plate() != null) {
      queriedNumbers.addAll(NumberComparison.expandRange(query.plate()));
    }
    if (query.house() != null) {
      queriedNumbers.add(query.house());
    }
    queriedNumbers.forEach(number -> add(numbers, number, found));
    add(numbers, "", found);
    if (found.isEmpty() && element != Element.COMMUNITY && query.house() == null) {
      numbers
          .values()
          .forEach(all ->
              all.stream().limit(Math.max(0, MAX_BUILDINGS - found.size())).forEach(found::add));
    }
  }

  private static void add(
      Map<String, List<IndexedBuilding>> numbers, String number, Set<IndexedBuilding> found) {
    var buildings = numbers.get(number);
    if (buildings != null) {
      buildings.stream().limit(MAX_BUILDINGS).forEach(found::add);
    }
  }
}
