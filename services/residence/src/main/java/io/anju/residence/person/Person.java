package io.anju.residence.person;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.contract.Declarant;
import io.anju.residence.residence.Declaration;
import io.anju.residence.residence.Residence;
import io.anju.residence.residence.ResidenceHistory;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A person with every residence registered.
 *
 * @param registeredIn the divisions of the officials to whom the person presented a document
 * @param aliases ids that lead here: of former document numbers and of merged records
 * @param moved where the person is registered now; empty unless this record was superseded
 * @param joined merged records that can be taken out again
 * @param acts what was done to the identity, oldest first
 */
public record Person(
    PersonId id,
    Identity identity,
    List<DivisionCode> registeredIn,
    List<PersonId> aliases,
    ResidenceHistory residences,
    Optional<Moved> moved,
    List<Joined> joined,
    List<IdentityAct> acts) {

  public Person {
    registeredIn = List.copyOf(registeredIn);
    aliases = List.copyOf(aliases);
    joined = List.copyOf(joined);
    acts = List.copyOf(acts);
  }

  /** Registered for the first time. */
  static Person first(PersonId id, Identity identity, List<DivisionCode> registeredIn) {
    return new Person(id, identity, registeredIn, List.of(), ResidenceHistory.NONE, Optional.empty(), List.of(), List.of());
  }

  /** The divisions whose officials serve this person: where they presented themselves and where they live or lived. */
  public List<String> divisions() {
    return Stream.concat(registeredIn.stream(), residences.newestFirst().stream().map(Residence::division))
        .map(DivisionCode::value).distinct().sorted().toList();
  }

  /** All ids that lead here, its own first. */
  public List<PersonId> ids() {
    return Stream.concat(Stream.of(id), aliases.stream()).distinct().toList();
  }

  /** Whole years on a day; empty where the birth date is unknown. */
  public Optional<Integer> ageOn(LocalDate day) {
    return identity.birthDate().map(born -> Period.between(born, day).getYears());
  }

  public Person with(ResidenceHistory next) {
    return new Person(id, identity, registeredIn, aliases, next, moved, joined, acts);
  }

  /** With what was corrected beside the document number. */
  public Person with(Identity corrected) {
    return new Person(id, corrected, registeredIn, aliases, residences, moved, joined, acts);
  }

  /** The same person before an official of another division, who serves them from now on. */
  Person presentedAgain(Presented presented, Optional<DivisionCode> division) {
    var known = new ArrayList<>(registeredIn);
    division.filter(one -> !known.contains(one)).ifPresent(known::add);
    return new Person(id, identity.completedBy(presented), known, aliases, residences, moved, joined, acts);
  }

  /**
   * The same person where dwellings belong to other communities now: the registrations there follow, and whoever served them for that
   * ground gives way to who has it, at the same level.
   */
  public Person within(Map<DwellingCode, DivisionCode> ground) {
    var serving = registeredIn.stream().map(office -> residences.newestFirst().stream()
        .filter(home -> ground.containsKey(home.dwelling()) && office.covers(home.division()) && !office.covers(ground.get(home.dwelling())))
        .map(home -> ground.get(home.dwelling()).at(office.level())).findFirst().orElse(office)).distinct().toList();
    return new Person(id, identity, serving, aliases, residences.within(ground), moved, joined, acts);
  }

  /** This record from now on only leads on. */
  Person leadingTo(Moved where) {
    return new Person(id, identity, registeredIn, aliases, residences, Optional.of(where), joined, acts);
  }

  /** The record under the right document number, with all this one holds; the id that was wrong leads to it. */
  Person under(Moved.Corrected right) {
    var former = ids().stream().filter(known -> !known.equals(right.to())).toList();
    return new Person(right.to(), identity.under(right.document()), registeredIn, former, residences, Optional.empty(), joined,
        and(acts, right.act()));
  }

  /** This record and another of the same person as one. */
  Person joinedBy(Person other, IdentityAct act) {
    var together = residences.with(other.residences, new Declaration(Declarant.POLICE, act.on()));
    var closed = residences.current().map(Residence::id).flatMap(together::find).filter(home -> !home.current()).map(Residence::id);
    var brought = other.residences.newestFirst().stream().map(Residence::id).toList();
    return new Person(id, identity, Stream.concat(registeredIn.stream(), other.registeredIn.stream()).distinct().toList(),
        Stream.concat(aliases.stream(), other.ids().stream()).distinct().toList(), together, moved,
        and(joined, new Joined(other.id, other.aliases, brought, closed.orElse(null))), and(acts, act));
  }

  /** The merged record of an id, if it was merged into this one. */
  Optional<Joined> broughtBy(PersonId other) {
    return joined.stream().filter(one -> one.id().equals(other)).findFirst();
  }

  /** Without what a merged record brought; what was registered since stays here. */
  Person without(Joined other, IdentityAct act) {
    var theirs = other.ids().toList();
    return new Person(id, identity, registeredIn, aliases.stream().filter(alias -> !theirs.contains(alias)).toList(),
        residences.without(other.brought(), Optional.ofNullable(other.closed())), moved,
        joined.stream().filter(one -> !one.equals(other)).toList(), and(acts, act));
  }

  /** As it was before it was merged. */
  Person restored(IdentityAct act) {
    return new Person(id, identity, registeredIn, aliases, residences, Optional.empty(), joined,
        and(moved.map(was -> and(acts, was.act())).orElse(acts), act));
  }

  private static <T> List<T> and(List<T> some, T another) {
    return Stream.concat(some.stream(), Stream.of(another)).toList();
  }
}
