package io.anju.cli.ledger;

import io.anju.contract.ledger.Frontier;
import io.anju.contract.ledger.TreeHash;
import io.anju.contract.proof.EntryHash;
import java.util.List;
import java.util.Set;

/**
 * How far a ledger was checked, which is where the next check goes on.
 *
 * @param key the ledger's public key, in base64
 * @param previous the hash of the last entry
 * @param edges of the {@link Frontier}, in base64
 * @param signing the services that have signed a record
 */
record CheckedLedger(
    String key, long size, String previous, List<String> edges, Set<String> signing) {

  CheckedLedger {
    edges = List.copyOf(edges);
    signing = Set.copyOf(signing);
  }

  static CheckedLedger nothing(String key) {
    return new CheckedLedger(key, 0, EntryHash.NONE.value(), List.of(), Set.of());
  }

  Frontier frontier() {
    return new Frontier(size, edges.stream().map(TreeHash::ofBase64).toList());
  }

  static CheckedLedger of(String key, String previous, Frontier frontier, Set<String> signing) {
    return new CheckedLedger(
        key,
        frontier.size(),
        previous,
        frontier.edges().stream().map(TreeHash::base64).toList(),
        signing);
  }
}
