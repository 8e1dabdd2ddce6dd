package io.anju.housing.address.match;

import io.anju.codes.DivisionCode.Level;
import io.anju.contract.BuildingFact;
import io.anju.contract.DwellingFact;
import io.anju.housing.address.parse.Element;
import io.anju.housing.address.parse.Gazetteer;
import io.anju.housing.address.parse.NameDictionary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The coded buildings and dwellings, indexed for matching: buildings by name and number, dwellings
 * by building, and all names for the parser. Filled from facts, of which older versions are
 * ignored. Many threads may read while one writes.
 */
public final class AddressIndex implements Gazetteer {

  /** A building with a name, such as 紫荆楼, and not 东楼 or 3号楼. */
  private static final Pattern NAMED_HOUSE = Pattern.compile("\\p{IsHan}{2,8}楼");

  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, IndexedBuilding> buildings = new HashMap<>();
  private final Map<String, Map<String, List<IndexedBuilding>>> byName = new HashMap<>();
  private final NameDictionary<Element> names = new NameDictionary<>();
  private final Set<String> cities = new HashSet<>();
  private final Set<String> villages = new HashSet<>();
  private final RoomIndex rooms = new RoomIndex();
  private final SimilarNameSearch similarNames;
  private volatile boolean complete;

  public AddressIndex(SimilarNameSearch similarNames) {
    this.similarNames = similarNames;
  }

  /** Applies facts of buildings; retired buildings are no longer found. */
  public void applyBuildings(Collection<BuildingFact> facts) {
    lock.writeLock().lock();
    try {
      var newNames = new HashSet<String>();
      facts.forEach(fact -> index(fact, newNames));
      similarNames.add(newNames);
    } finally {
      lock.writeLock().unlock();
    }
  }

  /**
   * Applies facts of dwellings; retired dwellings are no longer found, and one without a room is
   * found as its building.
   */
  public void applyDwellings(Collection<DwellingFact> facts) {
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

  /**
   * Records that every fact published before this replica started has been applied. Until then the
   * only dwelling found may not be the only one there is.
   */
  public void markComplete() {
    complete = true;
  }

  public boolean isComplete() {
    return complete;
  }

  public int dwellingCount() {
    return withReadLock(rooms::size);
  }

  /** Everything that is read inside comes from one state of the index. */
  <T> T withReadLock(Supplier<T> read) {
    lock.readLock().lock();
    try {
      return read.get();
    } finally {
      lock.readLock().unlock();
    }
  }

  @Override
  public NameDictionary.@Nullable Hit<Element> at(String text, int from) {
    return names.longest(text, from, (_, _) -> true);
  }

  boolean containsName(String key) {
    return byName.containsKey(key);
  }

  /**
   * The buildings under a name by their numbers; the number is empty for a building without one.
   */
  Map<String, List<IndexedBuilding>> byName(String key) {
    return byName.getOrDefault(key, Map.of());
  }

  /**
   * Whether an alley is coded under so similar a name of its village that another one may be meant.
   *
   * @param coded under the name that the building has
   */
  boolean isAnotherVillage(VillageAlley written, VillageAlley coded) {
    if (written.word().equals(coded.word())) {
      return false;
    }
    return villages.contains(written.villageAsWritten())
        || written.word().isEmpty() && written.alike().stream().anyMatch(villages::contains)
        || written.isOfCommunity()
            && byName(written.communityKey()).values().stream()
                .flatMap(List::stream)
                .flatMap(building -> building.alleys().stream())
                .anyMatch(alley -> !alley.key().equals(coded.key()));
  }

  /** The code of the division in which a building of the index lies. */
  String divisionOf(String buildingCode) {
    return Objects.requireNonNull(buildings.get(buildingCode), buildingCode).community();
  }

  List<IndexedRoom> roomsOf(IndexedBuilding building) {
    return rooms.of(building.code());
  }

  List<String> similarTo(String key) {
    return similarNames.findSimilar(key, 12);
  }

  @Override
  public boolean codesCityOf(String division) {
    return division.length() >= Level.CITY.digits() && cities.contains(cityOf(division));
  }

  private static String cityOf(String division) {
    return division.substring(0, Level.CITY.digits());
  }

  private void index(BuildingFact fact, Set<String> newNames) {
    var before = buildings.get(fact.id());
    if (before != null && before.version() >= fact.version()) {
      return;
    }
    var building =
        IndexedBuilding.of(
            fact.id(),
            fact.version(),
            fact.division(),
            fact.address(),
            fact.text(),
            fact.aliases());
    if (before != null) {
      before.keys().forEach(key -> byName(key).values().forEach(indexed -> indexed.remove(before)));
    }
    buildings.put(fact.id(), building);
    cities.add(cityOf(building.community()));
    if (Boolean.TRUE.equals(fact.retired())) {
      return;
    }
    building.alleys().forEach(alley -> villages.add(alley.villageAsWritten()));
    for (String key : building.keys()) {
      if (!byName.containsKey(key) && !VillageAlley.isKey(key)) {
        newNames.add(key);
      }
      var numbers = byName.computeIfAbsent(key, _ -> new HashMap<>(4));
      for (String number : building.numbers(key)) {
        numbers.computeIfAbsent(number, _ -> new ArrayList<>(1)).add(building);
      }
    }
    addName(fact.address().road(), Element.ROAD);
    addName(fact.address().estate(), Element.ESTATE);
    addName(fact.address().community(), Element.COMMUNITY);
    if (fact.address().building() != null
        && NAMED_HOUSE.matcher(fact.address().building()).matches()) {
      addName(fact.address().building(), Element.BUILDING);
    }
    fact.aliases().forEach(alias -> addName(alias, Element.ESTATE));
  }

  /**
   * Adds a name of more than one character that is not only a number; otherwise every house number
   * would be a name.
   */
  private void addName(@Nullable String name, Element element) {
    String cleaned = name == null ? "" : NameKey.cleaned(name);
    if (cleaned.length() > 1
        && cleaned.chars().anyMatch(Character::isIdeographic)
        && !VillageAlley.isAlley(NameKey.of(cleaned))
        && names.get(cleaned) == null) {
      names.put(cleaned, element);
    }
  }
}
