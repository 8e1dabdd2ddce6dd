package io.anju.residence.identity;

import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonId;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.ExpectedVersion;
import io.anju.platform.store.Versioned;
import io.anju.residence.ResidenceError;
import io.anju.residence.notice.About;
import io.anju.residence.notice.Notice;
import io.anju.residence.notice.NoticeKind;
import io.anju.residence.notice.Notices;
import io.anju.residence.notice.Recipient;
import io.anju.residence.person.IdentityAct;
import io.anju.residence.person.Moved;
import io.anju.residence.person.Person;
import io.anju.residence.person.Persons;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** What officers do to identities. Every act gives its reason, is kept, and the person is told. */
public final class Identities {

  private final Persons persons;
  private final LivePermits permits;
  private final Notices notices;
  private final Clock clock;

  Identities(Persons persons, LivePermits permits, Notices notices, Clock clock) {
    this.persons = persons;
    this.permits = permits;
    this.notices = notices;
    this.clock = clock;
  }

  /**
   * Puts a wrong document number right. The person's id follows from the right number; the former id leads to them for good. The
   * number they have changes nothing.
   *
   * @throws RegistryException {@code document-former} where the number was found wrong for them before; {@code document-registered}
   *     where somebody is registered under it: if that is the same person, the records are to be merged
   */
  public Versioned<Person> correctDocument(PersonId id, DocumentNumber right, String reason, ExpectedVersion expected) {
    var seen = persons.require(id);
    var to = persons.idOf(right);
    if (to.equals(seen.state().id())) {
      return seen;
    }
    if (seen.state().aliases().contains(to)) {
      throw new RegistryException(ResidenceError.DOCUMENT_FORMER);
    }
    expected.require(seen);
    if (persons.registered(to)) {
      throw new RegistryException(ResidenceError.DOCUMENT_REGISTERED);
    }
    var act = act(IdentityAct.Kind.DOCUMENT_CORRECTED, seen.state().id(), reason);
    var corrected = persons.move(seen, new Moved.Corrected(to, right, act));
    tell(corrected, NoticeKind.DOCUMENT_CORRECTED, act);
    return corrected;
  }

  /**
   * Makes two records of one person one: what the other holds comes to the first, and its id leads there. Carried out again, it
   * changes nothing.
   *
   * @throws RegistryException {@code merge-with-itself}; {@code merge-two-permits} where both hold or apply for a permit, of which
   *     one must be ended first
   */
  public Versioned<Person> merge(PersonId id, PersonId other, String reason, ExpectedVersion expected) {
    var kept = persons.require(id);
    var merged = persons.require(other);
    if (merged.state().aliases().contains(other)) {
      return merged;
    }
    if (merged.state().id().equals(kept.state().id())) {
      throw new RegistryException(ResidenceError.MERGE_WITH_ITSELF);
    }
    expected.require(kept);
    if (permits.any(kept.state().id()) && permits.any(merged.state().id())) {
      throw new RegistryException(ResidenceError.MERGE_TWO_PERMITS);
    }
    var act = act(IdentityAct.Kind.MERGED, merged.state().id(), reason);
    var together = persons.move(merged, new Moved.Merged(kept.state().id(), act));
    tell(together, NoticeKind.RECORDS_JOINED, act);
    return together;
  }

  /**
   * Takes two records apart again: each holds what it held, and what was registered in between stays with the first.
   *
   * @throws RegistryException {@code merge-unknown} where the other was not merged into the first
   */
  public Versioned<Person> unmerge(PersonId id, PersonId other, String reason, ExpectedVersion expected) {
    var seen = expected.require(persons.require(id));
    var act = act(IdentityAct.Kind.UNMERGED, other, reason);
    var parted = persons.part(seen, other, act);
    tell(parted, NoticeKind.RECORDS_PARTED, act);
    return parted;
  }

  private IdentityAct act(IdentityAct.Kind kind, PersonId other, String reason) {
    return new IdentityAct(kind, other, clock.instant(), LocalDate.now(clock), CurrentCaller.get().subject(), reason);
  }

  private void tell(Versioned<Person> person, NoticeKind kind, IdentityAct act) {
    var id = person.state().id();
    notices.tell(Notice.unread(new Recipient.Someone(id), kind, new About(About.Matter.PERSON, id.value(), id),
        act.other().value() + "/" + act.at(), Map.of(), act.on()));
  }
}
