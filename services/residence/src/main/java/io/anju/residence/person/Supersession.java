package io.anju.residence.person;

import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonId;

/**
 * Where a record leads whose person is registered under another id now. The record itself stays as
 * it was and changes no more.
 */
public sealed interface Supersession {

  PersonId to();

  IdentityChange change();

  /** The document number was wrong: the id follows from the right one. */
  record Corrected(PersonId to, DocumentNumber document, IdentityChange change)
      implements Supersession {}

  /** It turned out to be a second record of somebody. */
  record Merged(PersonId to, IdentityChange change) implements Supersession {}
}
