package io.anju.residence.notification;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Who receives a notification. */
public sealed interface Recipient {

  /** The inboxes that show it. */
  List<Inbox> inboxes();

  /** A resident, or a landlord who is a person. */
  record Individual(PersonId person) implements Recipient {
    public Individual {
      Objects.requireNonNull(person, "person");
    }

    @Override
    public List<Inbox> inboxes() {
      return List.of(Inbox.of(person));
    }
  }

  /** An employer, a school, a hotel, or a landlord that is an enterprise. */
  record Enterprise(CreditCode uscc) implements Recipient {
    public Enterprise {
      Objects.requireNonNull(uscc, "uscc");
    }

    @Override
    public List<Inbox> inboxes() {
      return List.of(Inbox.of(uscc));
    }
  }

  /**
   * An authority in a division; the notification is also in the inboxes of the divisions above.
   *
   * @param division of any level
   */
  record Office(Authority authority, DivisionCode division) implements Recipient {
    public Office {
      Objects.requireNonNull(authority, "authority");
      Objects.requireNonNull(division, "division");
    }

    @Override
    public List<Inbox> inboxes() {
      return Stream.iterate(
              Optional.of(division), Optional::isPresent, one -> one.flatMap(DivisionCode::parent))
          .map(one -> Inbox.of(authority, one.orElseThrow()))
          .toList();
    }
  }
}
