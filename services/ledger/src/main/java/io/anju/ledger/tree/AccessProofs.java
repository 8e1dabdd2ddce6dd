package io.anju.ledger.tree;

import io.anju.codes.PersonId;
import io.anju.contract.ledger.MerkleTree;
import io.anju.contract.ledger.TreeHash;
import io.anju.contract.proof.AccessDigest;
import io.anju.contract.proof.AccessProof;
import io.anju.ledger.access.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Proofs for the persons whom records are about, against the last head. */
public final class AccessProofs {

  private final LedgerHeads heads;

  public AccessProofs(LedgerHeads heads) {
    this.heads = heads;
  }

  /** For entries of one answer. */
  public ForOneAnswer now() {
    return new ForOneAnswer(heads.latest().map(head -> head.size()).orElse(0L), heads.tree());
  }

  /** Proofs against one head. */
  public record ForOneAnswer(long size, MerkleTree tree) {

    /**
     * Empty for an entry that came after the head, and for one of earlier versions that its service
     * did not sign.
     *
     * @param ids of the person to whom it is proven
     */
    public Optional<AccessProof> of(Entry entry, Set<PersonId> ids) {
      var record = entry.record();
      if (record.seal().isEmpty() || entry.seq() > size) {
        return Optional.empty();
      }
      var fact = record.toFact();
      var digest = AccessDigest.of(fact);
      return IntStream.range(0, record.persons().size())
          .filter(index -> isOf(record.persons().get(index), ids))
          .mapToObj(index ->
              new AccessProof(
                  entry.seq(),
                  entry.previous().value(),
                  record.id(),
                  digest.withheld().hex(),
                  digest.persons().hex(),
                  AccessDigest.Disclosure.of(fact, index),
                  record.seal().get(),
                  size,
                  tree.inclusion(entry.seq() - 1, size).stream().map(TreeHash::base64).toList()))
          .findFirst();
    }
  }

  static boolean isOf(String person, Set<PersonId> ids) {
    return ids.stream().anyMatch(id -> id.value().equals(person));
  }
}
