package io.anju.residence.rules;

import io.anju.contract.residence.PermitGround;
import io.anju.residence.rules.condition.HasProof;
import io.anju.residence.rules.condition.Proof;
import io.anju.residence.text.Text;
import java.util.List;
import java.util.Set;

/**
 * A material an application must bring (Decree 663 art. 9), unless the registry holds it.
 *
 * @param grounds the grounds it is needed for; none means all
 */
public record Material(String code, Set<PermitGround> grounds, HasProof proof, Text text) {

  public Material {
    grounds = Set.copyOf(grounds);
  }

  public boolean missing(PermitGround ground, List<Proof> proofs) {
    return (grounds.isEmpty() || grounds.contains(ground))
        && proofs.stream().noneMatch(proof::accepts);
  }

  /** The kinds of evidence that would do. */
  public String accepted() {
    return proof.kinds();
  }
}
