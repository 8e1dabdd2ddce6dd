package io.anju.residence.registration;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.contract.residence.ResidenceReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is registered of a residence, whatever its state.
 *
 * @param division the dwelling's community
 * @param late whether the first declaration came after the declarant's deadline (Shenzhen arts.
 *     11-13)
 * @param declarations oldest first: one registration, however many declarants declared it
 * @param objections objections to earlier departures, oldest first; the objection that the police
 *     have yet to decide is not among them
 */
public record Registration(
    ResidenceId id,
    DwellingCode dwelling,
    DivisionCode division,
    LocalDate since,
    ResidenceReason reason,
    boolean late,
    List<Declaration> declarations,
    List<DepartureObjection> objections) {

  public Registration {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(dwelling, "dwelling");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(reason, "reason");
    declarations = List.copyOf(declarations);
    objections = List.copyOf(objections);
    if (declarations.isEmpty()) {
      throw new IllegalArgumentException("A residence has at least one declaration");
    }
  }

  /** A residence declared for the first time. */
  public static Registration first(
      ResidenceId id,
      DwellingCode dwelling,
      DivisionCode division,
      LocalDate since,
      ResidenceReason reason,
      Declaration declaration) {
    return new Registration(
        id, dwelling, division, since, reason, false, List.of(declaration), List.of());
  }

  Registration markedLate() {
    return new Registration(id, dwelling, division, since, reason, true, declarations, objections);
  }

  Registration inCommunity(DivisionCode community) {
    return new Registration(id, dwelling, community, since, reason, late, declarations, objections);
  }

  /** A second declaration by the same kind of declarant adds nothing. */
  Registration withDeclaration(Declaration another) {
    return declarations.stream().anyMatch(known -> known.by() == another.by())
        ? this
        : new Registration(
            id,
            dwelling,
            division,
            since,
            reason,
            late,
            Stream.concat(declarations.stream(), Stream.of(another)).toList(),
            objections);
  }

  Registration withObjections(List<DepartureObjection> all) {
    return new Registration(id, dwelling, division, since, reason, late, declarations, all);
  }

  Registration withObjection(DepartureObjection objection) {
    return withObjections(Stream.concat(objections.stream(), Stream.of(objection)).toList());
  }
}
