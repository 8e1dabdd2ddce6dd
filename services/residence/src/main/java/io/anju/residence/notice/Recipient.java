package io.anju.residence.notice;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is told something. */
public sealed interface Recipient {

  /** The mailboxes it lies in. */
  List<Mailbox> mailboxes();

  /** A resident, or a landlord who is a person. */
  record Someone(PersonId person) implements Recipient {
    public Someone {
      Objects.requireNonNull(person, "person");
    }

    @Override
    public List<Mailbox> mailboxes() {
      return List.of(Mailbox.of(person));
    }
  }

  /** An employer, a school, a hotel, or a landlord that is an enterprise. */
  record Enterprise(CreditCode uscc) implements Recipient {
    public Enterprise {
      Objects.requireNonNull(uscc, "uscc");
    }

    @Override
    public List<Mailbox> mailboxes() {
      return List.of(Mailbox.of(uscc));
    }
  }

  /**
   * The office that serves a division; those above it read along.
   *
   * @param division of any level
   */
  record Office(Authority authority, DivisionCode division) implements Recipient {
    public Office {
      Objects.requireNonNull(authority, "authority");
      Objects.requireNonNull(division, "division");
    }

    @Override
    public List<Mailbox> mailboxes() {
      return Stream.iterate(Optional.of(division), Optional::isPresent, one -> one.flatMap(DivisionCode::parent))
          .map(one -> Mailbox.of(authority, one.orElseThrow())).toList();
    }
  }
}
