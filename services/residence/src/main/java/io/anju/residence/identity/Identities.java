package io.anju.residence.identity;

import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonId;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import io.anju.residence.notification.Notification;
import io.anju.residence.notification.NotificationKind;
import io.anju.residence.notification.NotificationSubject;
import io.anju.residence.notification.Notifications;
import io.anju.residence.notification.Recipient;
import io.anju.residence.person.IdentityChange;
import io.anju.residence.person.Person;
import io.anju.residence.person.Persons;
import io.anju.residence.person.Supersession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** What officers do to identities. Every act gives its reason, is kept, and the person is told. */
public final class Identities {

  private final Persons persons;
  private final LivePermits permits;
  private final Notifications notifications;
  private final Clock clock;

  Identities(Persons persons, LivePermits permits, Notifications notifications, Clock clock) {
    this.persons = persons;
    this.permits = permits;
    this.notifications = notifications;
    this.clock = clock;
  }

  /**
   * Puts a wrong document number right. The person's id follows from the right number; the former
   * id leads to them for good. The number they have changes nothing.
   *
   * @throws RegistryException {@code document-superseded} where the number was found wrong for them
   *     before; {@code document-registered} where somebody is registered under it: if that is the
   *     same person, the records are to be merged
   */
  public Versioned<Person> correctDocument(
      PersonId id, DocumentNumber correctNumber, String reason, ExpectedVersion expected) {
    var loaded = persons.require(id);
    var to = persons.idOf(correctNumber);
    if (to.equals(loaded.state().id())) {
      return loaded;
    }
    if (loaded.state().aliases().contains(to)) {
      throw new RegistryException(ResidenceError.DOCUMENT_SUPERSEDED);
    }
    expected.require(loaded);
    if (persons.isRegistered(to)) {
      throw new RegistryException(ResidenceError.DOCUMENT_REGISTERED);
    }
    var change = newChange(IdentityChange.Kind.DOCUMENT_CORRECTED, loaded.state().id(), reason);
    var corrected =
        persons.supersede(loaded, new Supersession.Corrected(to, correctNumber, change));
    notifyPerson(corrected, NotificationKind.DOCUMENT_CORRECTED, change);
    return corrected;
  }

  /**
   * Makes two records of one person one: what the other holds comes to the first, and its id leads
   * there. Carried out again, it changes nothing.
   *
   * @throws RegistryException {@code merge-same-record}; {@code merge-permit-conflict} where both hold
   *     or apply for a permit, of which one must be ended first
   */
  public Versioned<Person> merge(
      PersonId id, PersonId other, String reason, ExpectedVersion expected) {
    var kept = persons.require(id);
    var merged = persons.require(other);
    if (merged.state().aliases().contains(other)) {
      return merged;
    }
    if (merged.state().id().equals(kept.state().id())) {
      throw new RegistryException(ResidenceError.MERGE_SAME_RECORD);
    }
    expected.require(kept);
    if (permits.existFor(kept.state().id()) && permits.existFor(merged.state().id())) {
      throw new RegistryException(ResidenceError.MERGE_PERMIT_CONFLICT);
    }
    var change = newChange(IdentityChange.Kind.MERGED, merged.state().id(), reason);
    var result = persons.supersede(merged, new Supersession.Merged(kept.state().id(), change));
    notifyPerson(result, NotificationKind.RECORDS_MERGED, change);
    return result;
  }

  /**
   * Takes two records apart again: each holds what it held, and what was registered in between
   * stays with the first.
   *
   * @throws RegistryException {@code merge-unknown} where the other was not merged into the first
   */
  public Versioned<Person> unmerge(
      PersonId id, PersonId other, String reason, ExpectedVersion expected) {
    var loaded = expected.require(persons.require(id));
    var change = newChange(IdentityChange.Kind.UNMERGED, other, reason);
    var separated = persons.unmerge(loaded, other, change);
    notifyPerson(separated, NotificationKind.RECORDS_SEPARATED, change);
    return separated;
  }

  private IdentityChange newChange(IdentityChange.Kind kind, PersonId other, String reason) {
    return new IdentityChange(
        kind, other, clock.instant(), LocalDate.now(clock), CurrentCaller.get().subject(), reason);
  }

  private void notifyPerson(
      Versioned<Person> person, NotificationKind kind, IdentityChange change) {
    var id = person.state().id();
    notifications.send(
        Notification.unread(
            new Recipient.Individual(id),
            kind,
            new NotificationSubject(NotificationSubject.RecordKind.PERSON, id.value(), id),
            change.other().value() + "/" + change.at(),
            Map.of(),
            change.on()));
  }
}
