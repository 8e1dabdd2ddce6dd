package io.anju.residence.residence;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** All residences of one person, newest first; at most the first is current. */
public record ResidenceHistory(List<Residence> newestFirst) {

  public static final ResidenceHistory NONE = new ResidenceHistory(List.of());

  public ResidenceHistory {
    newestFirst = List.copyOf(newestFirst);
    if (newestFirst.stream().skip(1).anyMatch(Residence::current)) {
      throw new IllegalArgumentException("Only the newest residence can be current");
    }
  }

  public Optional<Residence> current() {
    return newestFirst.stream().findFirst().filter(Residence::current);
  }

  public Optional<Residence> find(ResidenceId id) {
    return newestFirst.stream().filter(residence -> residence.id().equals(id)).findFirst();
  }

  /** The residence of one dwelling from one day, however often it was declared. */
  public Optional<Residence> at(Residence declared) {
    return newestFirst.stream()
        .filter(known -> known.dwelling().equals(declared.dwelling()) && known.since().equals(declared.since())).findFirst();
  }

  /**
   * Declares that the person lives somewhere. What was declared before by another channel becomes one registration with two
   * declarations; another dwelling closes the one lived at until then.
   *
   * @throws RegistryException {@code residence-since-differs} where the person lives there by another date, which people must
   *     settle; {@code residence-overlaps} where it begins before the last one did, or before it ended
   */
  public ResidenceHistory declare(Residence declared) {
    var declaration = declared.declarations().getFirst();
    if (at(declared).isPresent()) {
      return replacing(at(declared).get().id(), known -> known.declaredAlso(declaration));
    }
    current().filter(known -> known.dwelling().equals(declared.dwelling())).ifPresent(known -> {
      throw new RegistryException(ResidenceError.RESIDENCE_SINCE_DIFFERS, Map.of("since", known.since().toString()));
    });
    newestFirst.stream().findFirst().ifPresent(newest -> requireAfter(newest, declared.since()));
    var closed = current().map(old -> replacing(old.id(), open -> open.ended(new Departure(declared.since(), declaration)))).orElse(this);
    var all = new ArrayList<>(closed.newestFirst);
    all.addFirst(declared);
    return new ResidenceHistory(all);
  }

  /**
   * Ends a residence. Both sides may say so; the same day again changes nothing.
   *
   * @throws RegistryException {@code departed-already} where it ended on another day; {@code residence-contested} where the police
   *     have yet to decide whether it did
   */
  public ResidenceHistory depart(Residence left, Departure departure) {
    if (left.until().filter(departure.on()::equals).isPresent()) {
      return this;
    }
    if (left.contested().isPresent()) {
      throw new RegistryException(ResidenceError.RESIDENCE_CONTESTED);
    }
    if (!left.current()) {
      throw new RegistryException(ResidenceError.DEPARTED_ALREADY, Map.of("until", left.until().orElseThrow().toString()));
    }
    if (departure.on().isBefore(left.since())) {
      throw new RegistryException(ResidenceError.DATE_IMPOSSIBLE,
          List.of(FieldError.of("on", "before-moving-in", Map.of("since", left.since().toString()))));
    }
    return replacing(left.id(), open -> open.ended(departure));
  }

  /**
   * Objects to a departure the other side declared: the residence stands until the police decide. The same objection again
   * changes nothing.
   *
   * @throws RegistryException {@code objection-impossible} where nobody declared a departure, the objector did it themselves, the
   *     police decided already, or the person has moved elsewhere since
   */
  public ResidenceHistory object(Residence left, Contest.Objection objection) {
    if (left.contested().filter(open -> open.objection().declaration().by() == objection.declaration().by()).isPresent()) {
      return this;
    }
    boolean open = left.departure().filter(departure -> departure.declaration().by() != objection.declaration().by()).isPresent()
        && newestFirst.getFirst().id().equals(left.id())
        && left.contests().stream().noneMatch(contest -> contest.departure().equals(left.departure().orElseThrow()));
    if (!open) {
      throw new RegistryException(ResidenceError.OBJECTION_IMPOSSIBLE);
    }
    return replacing(left.id(), known -> known.contested(objection));
  }

  /** Decides a contest; refuses with {@code objection-impossible} where there is none. */
  public ResidenceHistory decide(Residence contested, Contest.Finding finding) {
    if (contested.contested().isEmpty()) {
      throw new RegistryException(ResidenceError.OBJECTION_IMPOSSIBLE);
    }
    return replacing(contested.id(), known -> known.decided(finding));
  }

  /**
   * Both histories of one person as one. Of two current residences the one begun later is lived at; the other ended then.
   *
   * @param as who says that the earlier ended
   */
  public ResidenceHistory with(ResidenceHistory other, Declaration as) {
    var all = Stream.concat(newestFirst.stream(), other.newestFirst.stream())
        .sorted(Comparator.comparing(Residence::current).thenComparing(Residence::since).reversed()).toList();
    var lived = all.stream().filter(Residence::current).findFirst();
    return new ResidenceHistory(all.stream()
        .map(one -> one.current() && !one.id().equals(lived.orElseThrow().id())
            ? one.ended(new Departure(lived.orElseThrow().since(), as)) : one)
        .toList());
  }

  /** Without some residences, and with one open again that had ended because of them, unless another is lived at since. */
  public ResidenceHistory without(Collection<ResidenceId> some, Optional<ResidenceId> reopened) {
    var rest = new ResidenceHistory(newestFirst.stream().filter(one -> !some.contains(one.id())).toList());
    boolean newest = rest.newestFirst.stream().findFirst().map(Residence::id).equals(reopened);
    return newest ? rest.replacing(reopened.orElseThrow(), Residence::reopened) : rest;
  }

  /** Each in the community its dwelling belongs to; dwellings that are not told of stay where they are. */
  public ResidenceHistory within(Map<DwellingCode, DivisionCode> ground) {
    return new ResidenceHistory(newestFirst.stream().map(one -> one.within(ground.getOrDefault(one.dwelling(), one.division()))).toList());
  }

  private static void requireAfter(Residence newest, LocalDate since) {
    var earliest = newest.until().orElse(newest.since());
    if (since.isBefore(earliest)) {
      throw new RegistryException(ResidenceError.RESIDENCE_OVERLAPS, Map.of("earliest", earliest.toString()),
          List.of(FieldError.of("since", "residence-overlaps", Map.of("earliest", earliest.toString()))));
    }
  }

  private ResidenceHistory replacing(ResidenceId id, UnaryOperator<Residence> change) {
    return new ResidenceHistory(newestFirst.stream().map(known -> known.id().equals(id) ? change.apply(known) : known).toList());
  }
}
