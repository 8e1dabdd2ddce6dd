package io.anju.residence.permit.web;

import io.anju.contract.residence.EvidenceKind;
import io.anju.residence.rules.condition.Proof;

/** A paper presented as evidence. */
record PaperRequest(EvidenceKind kind, String reference) {

  Proof.Presented toProof() {
    return new Proof.Presented(kind, reference);
  }
}
