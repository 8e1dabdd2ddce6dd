package io.anju.residence.person;

import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonId;

/**
 * That a person is registered under another id now. The superseded record stays as it was and does
 * not change any more.
 */
public sealed interface Supersession {

  PersonId to();

  IdentityChange change();

  /** The document number was wrong: the id follows from the right one. */
  record Corrected(PersonId to, DocumentNumber document, IdentityChange change)
      implements Supersession {}

  /** It was a second record of the person. */
  record Merged(PersonId to, IdentityChange change) implements Supersession {}
}
