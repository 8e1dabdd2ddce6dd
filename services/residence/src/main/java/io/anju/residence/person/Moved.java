package io.anju.residence.person;

import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonId;

/** Where a record leads whose person is registered under another id now. The record itself stays as it was and changes no more. */
public sealed interface Moved {

  PersonId to();

  IdentityAct act();

  /** The document number was wrong: the id follows from the right one. */
  record Corrected(PersonId to, DocumentNumber document, IdentityAct act) implements Moved {}

  /** It turned out to be a second record of somebody. */
  record Merged(PersonId to, IdentityAct act) implements Moved {}
}
