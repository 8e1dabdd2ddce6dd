package io.anju.residence.declaration.batch;

import io.anju.contract.residence.Declarant;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.error.RegistryException;
import io.anju.residence.declaration.Declarations;
import io.anju.residence.declaration.MoveIn;
import io.anju.residence.person.Persons;

/**
 * Carries out the rows of a file, each by itself. A row is known again by what it says: the person
 * of the document, at the dwelling, since the day. So a file may be sent again, whole or mended,
 * and declares nothing twice.
 */
public final class BatchDeclarations {

  private final Persons persons;
  private final Declarations declarations;

  BatchDeclarations(Persons persons, Declarations declarations) {
    this.persons = persons;
    this.declarations = declarations;
  }

  /**
   * Registers the person, where nobody had, and declares the residence. Whether the caller may is
   * asked first: nobody gets registered by who has nothing to do with them.
   *
   * @throws RegistryException whatever refuses a single declaration, and {@code identity-conflict}
   */
  public RowOutcome declare(DeclarationRow row, Declarant declarant) {
    var presented = row.person();
    var moveIn =
        new MoveIn(
            persons.idOf(presented.document()),
            row.dwelling(),
            row.since(),
            row.until(),
            row.reason(),
            declarant,
            MoveIn.defaultLodging(declarant),
            false);
    declarations.requireAuthorised(moveIn);
    CurrentCaller.asSystem(() -> persons.register(presented));
    return declarations.declare(moveIn).newlyRegistered()
        ? RowOutcome.REGISTERED
        : RowOutcome.KNOWN;
  }
}
