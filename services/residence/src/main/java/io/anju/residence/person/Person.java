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
 * @param aliases former ids: of former document numbers and of merged records
 * @param supersededBy the record the person is registered under now; empty unless superseded
 * @param mergedRecords merged records that can be separated again
 * @param identityChanges corrections and merges, oldest first
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

  /** All ids of the person, the current one first. */
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

  /** With a correction of anything but the document number. */
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

  /** Presented to an official of another division, which serves the person from then on. */
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
   * The person after dwellings were assigned to other communities: registrations there follow, and
   * a serving division that covers the former community but not the new one is replaced by the new
   * one at the same level.
   */
  public Person reassigned(Map<DwellingCode, DivisionCode> communityByDwelling) {
    var servingDivisions =
        registeredIn.stream()
            .map(office ->
                residences.newestFirst().stream()
                    .filter(home ->
                        communityByDwelling.containsKey(home.dwelling())
                            && office.covers(home.division())
                            && !office.covers(community(home, communityByDwelling)))
                    .map(home -> community(home, communityByDwelling).at(office.level()))
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

  private static DivisionCode community(
      Residence home, Map<DwellingCode, DivisionCode> communityByDwelling) {
    return communityByDwelling.getOrDefault(home.dwelling(), home.division());
  }

  /** Marked as superseded; nothing else of the record changes any more. */
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
   * The record under the right document number, with all that this one holds; the former id becomes
   * an alias.
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

  /** This record with all that another record of the same person holds. */
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
        append(mergedRecords, new MergedRecord(other.id, other.aliases, otherResidences, closed)),
        append(identityChanges, change));
  }

  /** The record with an id that was merged into this one. */
  Optional<MergedRecord> mergedRecord(PersonId other) {
    return mergedRecords.stream().filter(one -> one.id().equals(other)).findFirst();
  }

  /** Without what came from a merged record; what was registered since the merge stays. */
  Person unmerged(MergedRecord other, IdentityChange change) {
    var mergedIds = other.ids().toList();
    return new Person(
        id,
        identity,
        registeredIn,
        aliases.stream().filter(alias -> !mergedIds.contains(alias)).toList(),
        residences.without(other.residences(), other.closedResidence()),
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
