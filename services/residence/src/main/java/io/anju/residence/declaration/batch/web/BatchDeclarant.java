package io.anju.residence.declaration.batch.web;

import io.anju.contract.residence.Declarant;

/** The declarants who may send files. */
enum BatchDeclarant {
  LANDLORD(Declarant.LANDLORD),
  EMPLOYER(Declarant.EMPLOYER),
  SCHOOL(Declarant.SCHOOL),
  HOTEL(Declarant.HOTEL);

  private final Declarant declarant;

  BatchDeclarant(Declarant declarant) {
    this.declarant = declarant;
  }

  Declarant declarant() {
    return declarant;
  }
}
