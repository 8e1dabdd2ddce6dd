package io.anju.residence.person;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.contract.residence.Declarant;
import io.anju.residence.registration.Declaration;
import io.anju.residence.registration.Residence;
import io.anju.residence.registration.ResidenceHistory;
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
 * @param supersededBy where the person is registered now; empty unless this record was superseded
 * @param mergedRecords merged records that can be taken out again
 * @param identityChanges what was done to the identity, oldest first
 */
public record Person(
    PersonId id,
    Identity identity,
    List<DivisionCode> registeredIn,
    List<PersonId> aliases,
    ResidenceHistory residences,
    Optional<Supersession> supersededBy,
    List<MergedRecord> mergedRecords,
    List<IdentityChange> identityChanges) {

  public Person {
    registeredIn = List.copyOf(registeredIn);
    aliases = List.copyOf(aliases);
    mergedRecords = List.copyOf(mergedRecords);
    identityChanges = List.copyOf(identityChanges);
  }

  /** Registered for the first time. */
  static Person newlyRegistered(PersonId id, Identity identity, List<DivisionCode> registeredIn) {
    return new Person(
        id,
        identity,
        registeredIn,
        List.of(),
        ResidenceHistory.EMPTY,
        Optional.empty(),
        List.of(),
        List.of());
  }

  /**
   * The divisions whose officials serve this person: where they presented themselves and where they
   * live or lived.
   */
  public List<String> divisions() {
    return Stream.concat(
            registeredIn.stream(), residences.newestFirst().stream().map(Residence::division))
        .map(DivisionCode::value)
        .distinct()
        .sorted()
        .toList();
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
    return new Person(
        id, identity, registeredIn, aliases, next, supersededBy, mergedRecords, identityChanges);
  }

  /** With what was corrected beside the document number. */
  public Person with(Identity corrected) {
    return new Person(
        id,
        corrected,
        registeredIn,
        aliases,
        residences,
        supersededBy,
        mergedRecords,
        identityChanges);
  }

  /** The same person before an official of another division, who serves them from now on. */
  Person presentedAgain(PresentedIdentity presented, Optional<DivisionCode> division) {
    var known = new ArrayList<>(registeredIn);
    division.filter(one -> !known.contains(one)).ifPresent(known::add);
    return new Person(
        id,
        identity.completedBy(presented),
        known,
        aliases,
        residences,
        supersededBy,
        mergedRecords,
        identityChanges);
  }

  /**
   * The same person where dwellings belong to other communities now: the registrations there
   * follow, and whoever served them for that ground gives way to who has it, at the same level.
   */
  public Person reassigned(Map<DwellingCode, DivisionCode> communityByDwelling) {
    var servingDivisions =
        registeredIn.stream()
            .map(office ->
                residences.newestFirst().stream()
                    .filter(home ->
                        communityByDwelling.containsKey(home.dwelling())
                            && office.covers(home.division())
                            && !office.covers(communityByDwelling.get(home.dwelling())))
                    .map(home -> communityByDwelling.get(home.dwelling()).at(office.level()))
                    .findFirst()
                    .orElse(office))
            .distinct()
            .toList();
    return new Person(
        id,
        identity,
        servingDivisions,
        aliases,
        residences.reassigned(communityByDwelling),
        supersededBy,
        mergedRecords,
        identityChanges);
  }

  /** This record from now on only leads on. */
  Person supersede(Supersession supersession) {
    return new Person(
        id,
        identity,
        registeredIn,
        aliases,
        residences,
        Optional.of(supersession),
        mergedRecords,
        identityChanges);
  }

  /**
   * The record under the right document number, with all this one holds; the id that was wrong
   * leads to it.
   */
  Person withCorrectedDocument(Supersession.Corrected correction) {
    var former = ids().stream().filter(known -> !known.equals(correction.to())).toList();
    return new Person(
        correction.to(),
        identity.withDocument(correction.document()),
        registeredIn,
        former,
        residences,
        Optional.empty(),
        mergedRecords,
        append(identityChanges, correction.change()));
  }

  /** This record and another of the same person as one. */
  Person mergedWith(Person other, IdentityChange change) {
    var combined =
        residences.mergedWith(other.residences, new Declaration(Declarant.POLICE, change.on()));
    var closed =
        residences
            .current()
            .map(Residence::id)
            .flatMap(combined::find)
            .filter(home -> !home.current())
            .map(Residence::id);
    var otherResidences = other.residences.newestFirst().stream().map(Residence::id).toList();
    return new Person(
        id,
        identity,
        Stream.concat(registeredIn.stream(), other.registeredIn.stream()).distinct().toList(),
        Stream.concat(aliases.stream(), other.ids().stream()).distinct().toList(),
        combined,
        supersededBy,
        append(
            mergedRecords,
            new MergedRecord(other.id, other.aliases, otherResidences, closed.orElse(null))),
        append(identityChanges, change));
  }

  /** The merged record of an id, if it was merged into this one. */
  Optional<MergedRecord> mergedRecord(PersonId other) {
    return mergedRecords.stream().filter(one -> one.id().equals(other)).findFirst();
  }

  /** Without what a merged record brought; what was registered since stays here. */
  Person unmerged(MergedRecord other, IdentityChange change) {
    var mergedIds = other.ids().toList();
    return new Person(
        id,
        identity,
        registeredIn,
        aliases.stream().filter(alias -> !mergedIds.contains(alias)).toList(),
        residences.without(other.residences(), Optional.ofNullable(other.closedResidence())),
        supersededBy,
        mergedRecords.stream().filter(one -> !one.equals(other)).toList(),
        append(identityChanges, change));
  }

  /** As it was before it was merged. */
  Person restored(IdentityChange change) {
    return new Person(
        id,
        identity,
        registeredIn,
        aliases,
        residences,
        Optional.empty(),
        mergedRecords,
        append(
            supersededBy.map(was -> append(identityChanges, was.change())).orElse(identityChanges),
            change));
  }

  private static <T> List<T> append(List<T> some, T another) {
    return Stream.concat(some.stream(), Stream.of(another)).toList();
  }
}
