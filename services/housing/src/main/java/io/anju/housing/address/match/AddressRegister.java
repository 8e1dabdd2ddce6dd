package io.anju.housing.address.match;

import io.anju.contract.BuildingFact;
import io.anju.contract.DwellingFact;
import io.anju.housing.address.parse.Element;
import io.anju.housing.address.parse.Gazetteer;
import io.anju.housing.address.parse.NameBook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What is coded, arranged for finding: buildings by name and number, dwellings by building, and all names for the parser to know. Filled
 * from facts, guarded by their versions; many may read while one writes.
 */
public final class AddressRegister implements Gazetteer {

  /** 紫荆楼: a house with a name, not 东楼 or 3号楼. */
  private static final Pattern NAMED_HOUSE = Pattern.compile("\\p{IsHan}{2,8}楼");

  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, KnownBuilding> buildings = new HashMap<>();
  private final Map<String, Map<String, List<KnownBuilding>>> byName = new HashMap<>();
  private final NameBook<Element> book = new NameBook<>();
  private final RoomShelf rooms = new RoomShelf();
  private final SimilarNames similar;

  public AddressRegister(SimilarNames similar) {
    this.similar = similar;
  }

  /** Retired ones are found no more. */
  public void buildings(Collection<BuildingFact> facts) {
    lock.writeLock().lock();
    try {
      var fresh = new HashSet<String>();
      facts.forEach(fact -> put(fact, fresh));
      similar.add(fresh);
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** Retired ones are found no more; a building that is its own dwelling is found as a building. */
  public void dwellings(Collection<DwellingFact> facts) {
    lock.writeLock().lock();
    try {
      for (var fact : facts) {
        if (fact.retired()) {
          rooms.retire(fact.id());
        } else if (fact.room() != null) {
          rooms.put(fact.id(), fact.unit(), fact.floor(), fact.room());
        }
      }
    } finally {
      lock.writeLock().unlock();
    }
  }

  public int size() {
    return reading(rooms::size);
  }

  /** Everything asked in one go is answered from one state. */
  <T> T reading(Supplier<T> question) {
    lock.readLock().lock();
    try {
      return question.get();
    } finally {
      lock.readLock().unlock();
    }
  }

  @Override
  public NameBook.Hit<Element> at(String text, int from) {
    return book.longest(text, from, (_, _) -> true);
  }

  boolean knows(String key) {
    return byName.containsKey(key);
  }

  /** Buildings under a name by their numbers; the number is empty where a building has none. */
  Map<String, List<KnownBuilding>> named(String key) {
    return byName.getOrDefault(key, Map.of());
  }

  /** The code of the division in which a known building lies. */
  String division(String buildingCode) {
    return buildings.get(buildingCode).community();
  }

  List<KnownRoom> rooms(KnownBuilding building) {
    return rooms.of(building.code());
  }

  List<String> like(String key) {
    return similar.like(key, 12);
  }

  private void put(BuildingFact fact, Set<String> fresh) {
    var before = buildings.get(fact.id());
    if (before != null && before.version() >= fact.version()) {
      return;
    }
    var building = KnownBuilding.of(fact.id(), fact.version(), fact.division(), fact.address(), fact.text(), fact.aliases());
    if (before != null) {
      before.keys().forEach(key -> byName.get(key).values().forEach(under -> under.remove(before)));
    }
    buildings.put(fact.id(), building);
    if (Boolean.TRUE.equals(fact.retired())) {
      return;
    }
    for (String key : building.keys()) {
      if (!byName.containsKey(key)) {
        fresh.add(key);
      }
      var numbers = byName.computeIfAbsent(key, _ -> new HashMap<>(4));
      for (String number : building.numbers(key)) {
        numbers.computeIfAbsent(number, _ -> new ArrayList<>(1)).add(building);
      }
    }
    learn(fact.address().road(), Element.ROAD);
    learn(fact.address().estate(), Element.ESTATE);
    learn(fact.address().community(), Element.COMMUNITY);
    if (fact.address().building() != null && NAMED_HOUSE.matcher(fact.address().building()).matches()) {
      learn(fact.address().building(), Element.BUILDING);
    }
    fact.aliases().forEach(alias -> learn(alias, Element.ESTATE));
  }

  /** Longer than one character and not only a number, or every house would be a name. */
  private void learn(String name, Element element) {
    String cleaned = name == null ? "" : NameKey.cleaned(name);
    if (cleaned.length() > 1 && cleaned.chars().anyMatch(Character::isIdeographic) && book.get(cleaned) == null) {
      book.put(cleaned, element);
    }
  }
}
