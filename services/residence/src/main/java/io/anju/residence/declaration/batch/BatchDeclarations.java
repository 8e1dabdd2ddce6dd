package io.anju.residence.declaration.batch;

import io.anju.contract.residence.Declarant;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.error.RegistryException;
import io.anju.residence.declaration.Declarations;
import io.anju.residence.declaration.MoveIn;
import io.anju.residence.person.Persons;

/**
 * Declares the rows of a file, each by itself. A row is identified by the person, the dwelling and
 * the day, so a file may be sent again, complete or corrected, and declares nothing twice.
 */
public final class BatchDeclarations {

  private final Persons persons;
  private final Declarations declarations;

  BatchDeclarations(Persons persons, Declarations declarations) {
    this.persons = persons;
    this.declarations = declarations;
  }

  /**
   * Registers the person, unless registered before, and declares the residence. The caller's
   * authority is checked first, so that nobody registers a person they may not declare.
   *
   * @throws RegistryException as for a single declaration, and {@code identity-conflict}
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
    // As the system: a landlord or an employer registers the person whom they may declare.
    CurrentCaller.asSystem(() -> persons.register(presented));
    return declarations.declare(moveIn).newlyRegistered()
        ? RowOutcome.REGISTERED
        : RowOutcome.KNOWN;
  }
}
