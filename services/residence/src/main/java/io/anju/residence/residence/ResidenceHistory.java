package io.anju.residence.residence;

import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

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
   * @throws RegistryException {@code departed-already} where it ended on another day
   */
  public ResidenceHistory depart(Residence left, Departure departure) {
    if (left.until().filter(departure.on()::equals).isPresent()) {
      return this;
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
