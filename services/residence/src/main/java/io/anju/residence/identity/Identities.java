package io.anju.residence.identity;

import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonId;
import io.anju.contract.NotificationFact;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import io.anju.residence.identity.IdentityDecision.AwaitingSecondOfficer;
import io.anju.residence.identity.IdentityDecision.CarriedOut;
import io.anju.residence.notification.Notification;
import io.anju.residence.notification.NotificationFacts;
import io.anju.residence.notification.NotificationKind;
import io.anju.residence.notification.NotificationSubject;
import io.anju.residence.notification.Recipient;
import io.anju.residence.person.IdentityChange;
import io.anju.residence.person.OwnCase;
import io.anju.residence.person.Person;
import io.anju.residence.person.Persons;
import io.anju.residence.person.Supersession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Corrects, merges and separates identities. Every change needs a reason and two officials, is kept
 * on record, and the person is notified of it.
 */
public final class Identities {

  private final Persons persons;
  private final LivePermits permits;
  private final SecondDecision second;
  private final Clock clock;

  Identities(Persons persons, LivePermits permits, IdentityProposals proposals, Clock clock) {
    this.persons = persons;
    this.permits = permits;
    this.second = new SecondDecision(proposals, clock);
    this.clock = clock;
  }

  /**
   * Corrects a document number. The person's id follows from the right number; the former id
   * remains an alias for good. Correcting to the number they have changes nothing.
   *
   * @throws RegistryException {@code document-superseded} where the number was found wrong for them
   *     before; {@code document-registered} where a person is registered under it: if it is the
   *     same person, the records are to be merged
   */
  public IdentityDecision correctDocument(
      PersonId id, DocumentNumber correctNumber, String reason, ExpectedVersion expected) {
    var loaded = persons.require(id);
    OwnCase.refuse(loaded.state());
    var to = persons.idOf(correctNumber);
    if (to.equals(loaded.state().id())) {
      return new CarriedOut(loaded);
    }
    if (loaded.state().aliases().contains(to)) {
      throw new RegistryException(ResidenceError.DOCUMENT_SUPERSEDED);
    }
    expected.require(loaded);
    if (persons.isRegistered(to)) {
      throw new RegistryException(ResidenceError.DOCUMENT_REGISTERED);
    }
    return decide(
        loaded,
        IdentityChange.Kind.DOCUMENT_CORRECTED,
        to,
        reason,
        () -> {
          var change =
              newChange(IdentityChange.Kind.DOCUMENT_CORRECTED, loaded.state().id(), reason);
          return persons.supersede(
              loaded,
              new Supersession.Corrected(to, correctNumber, change),
              notification(to, NotificationKind.DOCUMENT_CORRECTED, change));
        });
  }

  /**
   * Merges two records of one person: the first takes over what the other holds, and the other's id
   * becomes an alias. Merging again changes nothing.
   *
   * @throws RegistryException {@code merge-same-record}; {@code merge-permit-conflict} where both
   *     hold or apply for a permit, of which one must be ended first
   */
  public IdentityDecision merge(
      PersonId id, PersonId other, String reason, ExpectedVersion expected) {
    var kept = persons.require(id);
    var merged = persons.require(other);
    if (merged.state().aliases().contains(other)) {
      return new CarriedOut(merged);
    }
    if (merged.state().id().equals(kept.state().id())) {
      throw new RegistryException(ResidenceError.MERGE_SAME_RECORD);
    }
    expected.require(kept);
    OwnCase.refuse(kept.state());
    OwnCase.refuse(merged.state());
    if (permits.existFor(kept.state().id()) && permits.existFor(merged.state().id())) {
      throw new RegistryException(ResidenceError.MERGE_PERMIT_CONFLICT);
    }
    return decide(
        kept,
        IdentityChange.Kind.MERGED,
        merged.state().id(),
        reason,
        () -> {
          var change = newChange(IdentityChange.Kind.MERGED, merged.state().id(), reason);
          return persons.supersede(
              merged,
              new Supersession.Merged(kept.state().id(), change),
              notification(kept.state().id(), NotificationKind.RECORDS_MERGED, change));
        });
  }

  /**
   * Separates two merged records: each holds what it held before, and what was registered since the
   * merge stays with the first.
   *
   * @throws RegistryException {@code merge-unknown} where the other was not merged into the first;
   *     {@code second-officer-required} to the officer who merged them
   */
  public IdentityDecision unmerge(
      PersonId id, PersonId other, String reason, ExpectedVersion expected) {
    var loaded = expected.require(persons.require(id));
    OwnCase.refuse(loaded.state());
    requireSecondOfficer(loaded.state(), other);
    if (!loaded.state().aliases().contains(other)) {
      throw new RegistryException(ResidenceError.MERGE_UNKNOWN);
    }
    return decide(
        loaded,
        IdentityChange.Kind.UNMERGED,
        other,
        reason,
        () -> {
          var change = newChange(IdentityChange.Kind.UNMERGED, other, reason);
          return persons.unmerge(
              loaded,
              other,
              change,
              notification(loaded.state().id(), NotificationKind.RECORDS_SEPARATED, change));
        });
  }

  /** What waits for a second official, the oldest first. */
  public List<IdentityProposal> proposals(Person person) {
    return second.open(person.id());
  }

  private IdentityDecision decide(
      Versioned<Person> person,
      IdentityChange.Kind kind,
      PersonId other,
      String reason,
      Supplier<Versioned<Person>> change) {
    return second
        .awaited(person.state().id(), kind, other, reason)
        .<IdentityDecision>map(AwaitingSecondOfficer::new)
        .orElseGet(() -> new CarriedOut(change.get()));
  }

  private static void requireSecondOfficer(Person person, PersonId merged) {
    var caller = CurrentCaller.get().subject();
    boolean mergedByCaller =
        person.identityChanges().stream()
            .filter(change ->
                change.kind() == IdentityChange.Kind.MERGED && change.other().equals(merged))
            .reduce((_, latest) -> latest)
            .filter(change -> change.by().equals(caller))
            .isPresent();
    if (mergedByCaller) {
      throw new RegistryException(ResidenceError.SECOND_OFFICER_REQUIRED);
    }
  }

  private IdentityChange newChange(IdentityChange.Kind kind, PersonId other, String reason) {
    return new IdentityChange(
        kind, other, clock.instant(), LocalDate.now(clock), CurrentCaller.get().subject(), reason);
  }

  private static NotificationFact notification(
      PersonId person, NotificationKind kind, IdentityChange change) {
    return NotificationFacts.of(
        Notification.unread(
            new Recipient.Individual(person),
            kind,
            new NotificationSubject(NotificationSubject.RecordKind.PERSON, person.value(), person),
            change.other().value() + "/" + change.at(),
            Map.of(),
            change.on()));
  }
}
