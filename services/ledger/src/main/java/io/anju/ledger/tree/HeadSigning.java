package io.anju.ledger.tree;

import io.anju.contract.ledger.MerkleTree;
import io.anju.contract.ledger.SignedHead;
import io.anju.platform.keys.SigningKey;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Signs heads, and none that contradicts what was signed before: a ledger that was cut off or
 * rewritten gets no new head.
 */
public final class HeadSigning {

  /** What came of it. */
  public sealed interface Outcome {

    record Signed(SignedHead head) implements Outcome {}

    /** There is nothing in the ledger yet. */
    record Nothing() implements Outcome {}

    /**
     * The ledger does not continue what was signed.
     *
     * @param signed the last head that was signed
     * @param size the entries that there are
     */
    record Contradicted(SignedHead signed, long size) implements Outcome {}
  }

  private final String name;
  private final TreeGrowth growth;
  private final TileStore tiles;
  private final HeadStore heads;
  private final LastHead remembered;
  private final SigningKey key;
  private final Clock clock;

  /**
   * @param name of the ledger, in every head
   * @param remembered the last head, kept beside the key and not in the database
   */
  public HeadSigning(
      String name,
      TreeGrowth growth,
      TileStore tiles,
      HeadStore heads,
      LastHead remembered,
      SigningKey key,
      Clock clock) {
    this.name = name;
    this.growth = growth;
    this.tiles = tiles;
    this.heads = heads;
    this.remembered = remembered;
    this.key = key;
    this.clock = clock;
  }

  public Outcome sign() {
    long size = growth.grow();
    var contradicted =
        Stream.of(remembered.find(), heads.latest())
            .flatMap(Optional::stream)
            .filter(signed -> !continues(signed, size))
            .findFirst();
    if (contradicted.isPresent()) {
      return new Outcome.Contradicted(contradicted.get(), size);
    }
    if (size == 0) {
      return new Outcome.Nothing();
    }
    var head =
        SignedHead.sign(
            name,
            size,
            new MerkleTree(new StoredTree(tiles)).root(size),
            clock.instant().truncatedTo(ChronoUnit.SECONDS),
            key::sign);
    remembered.put(head);
    heads.put(head);
    return new Outcome.Signed(head);
  }

  private boolean continues(SignedHead signed, long size) {
    try {
      return signed.size() <= size
          && signed.isSignedWith(key.publicKey())
          && new MerkleTree(new StoredTree(tiles)).root(signed.size()).equals(signed.root());
    } catch (IncompleteTreeException missing) {
      return false;
    }
  }
}
