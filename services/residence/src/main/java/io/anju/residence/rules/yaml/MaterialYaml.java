package io.anju.residence.rules.yaml;

import io.anju.contract.residence.EvidenceKind;
import io.anju.contract.residence.PermitGround;
import io.anju.residence.rules.Material;
import io.anju.residence.rules.condition.HeldRecord;
import io.anju.residence.text.Text;
import java.util.Optional;
import java.util.Set;

/** A material an application must bring, as written. */
record MaterialYaml(
    String code,
    Set<PermitGround> grounds,
    Set<EvidenceKind> papers,
    Set<HeldRecord> records,
    Text text) {

  Material toMaterial() {
    return new Material(
        code,
        OptionalCollections.orEmpty(grounds),
        new ProofYaml(papers, records, Optional.empty()).toProof(),
        text);
  }
}
