package io.anju.housing.address.match;

import io.anju.housing.address.AddressText;
import io.anju.housing.address.parse.AddressParser;
import io.anju.housing.address.parse.DivisionNames;
import io.anju.housing.address.parse.Element;
import io.anju.housing.address.parse.Found;
import io.anju.housing.address.parse.Parsed;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a text, finds what is coded and means it, and says how sure that is. A wrong door is worse than none. */
public final class AddressStandardiser {

  private static final int MOST = 10;

  private final AddressRegister register;
  private final Supplier<DivisionNames> divisions;
  private final FormerDivisions former;
  private final Candidates candidates;
  private final Judge judge;

  private volatile AddressParser parser;

  /** @param divisions read by {@link #prepare()} or for the first address, and when they were revised */
  public AddressStandardiser(Supplier<DivisionNames> divisions, AddressRegister register, FormerDivisions former) {
    this.register = register;
    this.former = former;
    this.divisions = divisions;
    this.candidates = new Candidates(register);
    this.judge = new Judge(register);
  }

  public synchronized void prepare() {
    if (parser == null) {
      parser = new AddressParser(divisions.get(), register);
    }
  }

  /** Reads the names of divisions again, where some were revised; questions meanwhile are answered by those known before. */
  public synchronized void readAgain() {
    parser = new AddressParser(divisions.get(), register);
  }

  /** @param within the code of a division that the answer must lie in */
  public Standardised standardise(String text, Optional<String> within) {
    if (parser == null) {
      prepare();
    }
    return register.reading(() -> {
      var parsed = parser.parse(text);
      var wanted = Wanted.of(parsed, former.today(parsed.divisions()), former.today(within.map(Set::of).orElse(Set.of())));
      var verdicts = verdicts(candidates.exact(wanted), wanted);
      if (verdicts.isEmpty()) {
        verdicts = verdicts(candidates.similar(wanted), wanted);
      }
      var answer = new Decision(register, wanted, parsed.beside() || parsed.undecided(), MOST).answer(verdicts);
      var elements = parser.elements(parsed, likeliest(parsed.divisions(), wanted.within(), answer));
      return new Standardised(normalised(parsed, elements), elements, parsed, answer.category(), answer.matches());
    });
  }

  private List<Verdict> verdicts(Collection<KnownBuilding> buildings, Wanted wanted) {
    return buildings.stream().map(building -> judge.judge(wanted, building)).flatMap(Optional::stream)
        .sorted(Comparator.comparing(Verdict::score).reversed().thenComparing(verdict -> verdict.building().code())).toList();
  }

  /** Where a name is that of several divisions, those that agree with where the answer must lie, or does. */
  private Set<String> likeliest(Set<String> divisions, Set<String> within, Decision.Answer answer) {
    boolean found = answer.category() == Category.EXACT || answer.category() == Category.PROBABLE;
    var places = found ? Set.of(register.division(answer.matches().getFirst().buildingCode())) : within;
    var agreeing = divisions.stream().filter(code -> places.stream().anyMatch(place -> code.startsWith(place) || place.startsWith(code)))
        .collect(Collectors.toSet());
    return agreeing.isEmpty() ? divisions : agreeing;
  }

  private static String normalised(Parsed parsed, Map<Element, String> elements) {
    var divisions = elements.entrySet().stream().filter(element -> element.getKey().isDivision())
        .sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue);
    var names = parsed.found().stream().filter(found -> !found.element().isDivision() && found.element().compareTo(Element.UNIT) < 0)
        .sorted(Comparator.comparing(Found::element)).map(Found::value).distinct();
    String building = Stream.concat(divisions, names).collect(Collectors.joining());
    var room = parsed.value(Element.ROOM);
    return room.isPresent()
        ? AddressText.ofRoom(building, parsed.value(Element.UNIT).orElse(null), parsed.value(Element.FLOOR).orElse(null), room.get())
        : building + parsed.value(Element.UNIT).orElse("") + parsed.value(Element.FLOOR).orElse("");
  }
}
