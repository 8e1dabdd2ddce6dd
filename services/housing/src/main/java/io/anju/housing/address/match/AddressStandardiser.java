package io.anju.housing.address.match;

import io.anju.housing.address.AddressText;
import io.anju.housing.address.parse.AddressParser;
import io.anju.housing.address.parse.DivisionNames;
import io.anju.housing.address.parse.Element;
import io.anju.housing.address.parse.ParsedAddress;
import io.anju.housing.address.parse.ParsedElement;
import io.anju.housing.address.text.Remainder;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Parses a text, finds the coded building or dwelling that it means, and says how certain the match
 * is. It abstains where it would have to guess, because a wrong match is worse than none.
 */
public final class AddressStandardiser {

  private static final int MAX_MATCHES = 10;

  private final AddressIndex index;
  private final Supplier<DivisionNames> divisions;
  private final DivisionSuccessors successors;
  private final Candidates candidates;
  private final BuildingMatcher matcher;

  private volatile @Nullable AddressParser parser;

  /**
   * @param divisions loaded by {@link #loadDivisionNames()} or for the first address, and again
   *     after a revision
   */
  public AddressStandardiser(
      Supplier<DivisionNames> divisions, AddressIndex index, DivisionSuccessors successors) {
    this.index = index;
    this.successors = successors;
    this.divisions = divisions;
    this.candidates = new Candidates(index);
    this.matcher = new BuildingMatcher(index);
  }

  /** Whether the index holds every building and dwelling coded before this replica started. */
  public boolean isReady() {
    return index.isComplete();
  }

  /** Loads the names of divisions where they are not loaded yet. */
  public void loadDivisionNames() {
    loadedParser();
  }

  private AddressParser loadedParser() {
    var loaded = parser;
    return loaded != null ? loaded : loadParser();
  }

  private synchronized AddressParser loadParser() {
    var loaded = parser != null ? parser : new AddressParser(divisions.get(), index);
    parser = loaded;
    return loaded;
  }

  /**
   * Loads the names of divisions again after a revision; addresses are parsed with the previous
   * names meanwhile.
   */
  public synchronized void reloadDivisionNames() {
    parser = new AddressParser(divisions.get(), index);
  }

  /**
   * @param within the code of a division in which the match must lie
   */
  public StandardisedAddress standardise(String text, Optional<String> within) {
    var loaded = loadedParser();
    return index.withReadLock(() -> {
      var parsed = loaded.parse(text);
      var query =
          AddressQuery.of(
              parsed,
              successors.resolve(parsed.divisions()),
              successors.resolve(within.map(Set::of).orElse(Set.of())));
      var candidateMatches = rank(candidates.exact(query), query);
      if (candidateMatches.isEmpty()) {
        candidateMatches = rank(candidates.similar(query), query);
      }
      var decided =
          new Decision(
                  index,
                  query,
                  parsed.nearby()
                      || parsed.isAmbiguous()
                      || parsed.remainder() == Remainder.NUMBERS,
                  parsed.remainder() == Remainder.NONE,
                  MAX_MATCHES)
              .decide(candidateMatches);
      var elements = elements(loaded, parsed, query, decided);
      return new StandardisedAddress(
          normalisedText(parsed, elements),
          elements,
          parsed,
          decided.category(),
          decided.matches());
    });
  }

  private List<BuildingMatch> rank(Collection<IndexedBuilding> buildings, AddressQuery query) {
    return buildings.stream()
        .map(building -> matcher.match(query, building))
        .flatMap(Optional::stream)
        .sorted(
            Comparator.comparing(BuildingMatch::score)
                .reversed()
                .thenComparing(candidateMatch -> candidateMatch.building().code()))
        .toList();
  }

  /**
   * The elements agree with the match. Where there is none, and several divisions share a name,
   * they agree with where the match must lie, or with the cities that this registry codes.
   */
  private Map<Element, String> elements(
      AddressParser loaded, ParsedAddress parsed, AddressQuery query, Decision.Outcome decided) {
    if (decided.category() == Category.EXACT || decided.category() == Category.PROBABLE) {
      String place = index.divisionOf(decided.matches().getFirst().buildingCode());
      boolean contradicted =
          query.divisions().stream()
              .noneMatch(code -> code.startsWith(place) || place.startsWith(code));
      return loaded.elements(parsed, Set.of(place), parsed.misplaced() || contradicted);
    }
    var agreeing =
        parsed.divisions().stream()
            .filter(code ->
                query.within().isEmpty()
                    ? parsed.divisions().size() == 1 && index.codesCityOf(code)
                    : query.within().stream()
                        .anyMatch(place -> code.startsWith(place) || place.startsWith(code)))
            .collect(Collectors.toSet());
    return agreeing.isEmpty()
        ? loaded.elements(parsed)
        : loaded.elements(parsed, agreeing, parsed.misplaced());
  }

  private static String normalisedText(ParsedAddress parsed, Map<Element, String> elements) {
    var divisions =
        elements.entrySet().stream()
            .filter(element -> element.getKey().isDivision())
            .sorted(Map.Entry.comparingByKey())
            .map(Map.Entry::getValue);
    var names =
        parsed.found().stream()
            .filter(found ->
                !found.element().isDivision() && found.element().compareTo(Element.UNIT) < 0)
            .sorted(Comparator.comparing(ParsedElement::element))
            .map(ParsedElement::value)
            .distinct();
    String building = Stream.concat(divisions, names).collect(Collectors.joining());
    var room = parsed.value(Element.ROOM);
    return room.isPresent()
        ? AddressText.ofRoom(
            building,
            parsed.value(Element.UNIT).orElse(null),
            parsed.value(Element.FLOOR).orElse(null),
            room.get())
        : building + parsed.value(Element.UNIT).orElse("") + parsed.value(Element.FLOOR).orElse("");
  }
}
