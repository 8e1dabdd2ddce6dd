package io.anju.ledger.tree;

import io.anju.contract.ledger.MerkleTree;
import io.anju.contract.ledger.SignedHead;
import io.anju.contract.ledger.TreeHash;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.util.List;
import java.util.Optional;

/** What anybody may ask of the tree; each answer costs a logarithm of its size. */
public final class LedgerHeads {

  private final HeadStore heads;
  private final TileStore tiles;

  public LedgerHeads(HeadStore heads, TileStore tiles) {
    this.heads = heads;
    this.tiles = tiles;
  }

  /** Newest first. */
  public List<SignedHead> below(Optional<Long> size, int limit) {
    return heads.below(size, limit);
  }

  public Optional<SignedHead> latest() {
    return heads.latest();
  }

  /** Refuses with {@code not-found} where no head of this size was signed. */
  public SignedHead of(long size) {
    return heads.find(size).orElseThrow(() -> new RegistryException(PlatformError.NOT_FOUND));
  }

  /** The proof that the first {@code from} entries begin the tree of a signed head. */
  public List<TreeHash> consistency(long from, long size) {
    return tree().consistency(within(from, size), size);
  }

  /** The audit path of the entry at a place in the tree of a signed head. */
  public List<TreeHash> inclusion(long seq, long size) {
    return tree().inclusion(within(seq, size) - 1, size);
  }

  /** For several proofs at once, which read their tiles together. */
  public MerkleTree tree() {
    return new MerkleTree(new StoredTree(tiles));
  }

  private long within(long place, long size) {
    if (place > of(size).size()) {
      throw new RegistryException(PlatformError.NOT_FOUND);
    }
    return place;
  }
}
