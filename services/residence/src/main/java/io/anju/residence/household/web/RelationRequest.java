package io.anju.residence.household.web;

import io.anju.codes.PersonId;
import io.anju.residence.household.Relation;
import io.anju.residence.household.RelationKind;

/**
 * The body of a registration of a relation.
 *
 * @param kind what the other is to the person
 */
record RelationRequest(PersonId to, RelationKind kind, CertificateRequest evidence) {

  /** The certificate presented. */
  record CertificateRequest(Relation.Evidence.Kind kind, String reference) {

    Relation.Evidence toEvidence() {
      return new Relation.Evidence(kind, reference);
    }
  }
}
