package io.anju.platform.seal;

import io.anju.contract.AccessFact;
import io.anju.contract.ledger.AccessSeal;
import io.anju.contract.ledger.MerkleTree;
import io.anju.contract.ledger.TreeHash;
import io.anju.contract.proof.AccessDigest;
import io.anju.platform.keys.SigningKey;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Signs access records. One alone is signed at once; those that come within the interval after a
 * signature are signed together by the next, so that signatures cost the same however many records
 * there are.
 */
public final class AccessSealer implements AutoCloseable {

  private static final int TOGETHER = 512;
  private static final int SALT_BYTES = 16;
  private static final long INTERVAL_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

  private record Waiting(AccessFact record, CompletableFuture<AccessFact> sealed) {}

  private final SigningKey key;
  private final SecureRandom random = new SecureRandom();
  private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
  private final Thread thread;

  public AccessSealer(SigningKey key) {
    this.key = key;
    this.thread = Thread.ofPlatform().daemon().name("access-sealer").start(this::run);
  }

  /** The record with salt and seal. */
  public CompletableFuture<AccessFact> seal(AccessFact record) {
    var waiting = new Waiting(record, new CompletableFuture<>());
    queue.add(waiting);
    return waiting.sealed();
  }

  @Override
  public void close() {
    thread.interrupt();
  }

  private void run() {
    long signed = System.nanoTime() - INTERVAL_NANOS;
    while (!Thread.currentThread().isInterrupted()) {
      try {
        var together = new ArrayList<Waiting>();
        together.add(queue.take());
        long rest = signed + INTERVAL_NANOS - System.nanoTime();
        if (rest > 0) {
          LockSupport.parkNanos(rest);
        }
        queue.drainTo(together, TOGETHER - 1);
        signed = System.nanoTime();
        seal(together);
      } catch (InterruptedException closed) {
        return;
      }
    }
  }

  private void seal(List<Waiting> together) {
    try {
      var salted = together.stream().map(one -> one.record().salted(salt())).toList();
      var leaves =
          salted.stream().map(record -> TreeHash.leaf(AccessDigest.ofAll(record).bytes())).toList();
      var tree = MerkleTree.of(leaves);
      byte[] signature = key.sign(AccessSeal.message(tree.root(leaves.size())));
      for (int index = 0; index < together.size(); index++) {
        together
            .get(index)
            .sealed()
            .complete(
                salted
                    .get(index)
                    .sealed(
                        new AccessSeal(
                            key.name(),
                            Base64.getEncoder().encodeToString(signature),
                            index,
                            leaves.size(),
                            tree.inclusion(index, leaves.size()).stream()
                                .map(TreeHash::base64)
                                .toList())));
      }
    } catch (RuntimeException unsigned) {
      together.forEach(one -> one.sealed().completeExceptionally(unsigned));
    }
  }

  private String salt() {
    byte[] fresh = new byte[SALT_BYTES];
    random.nextBytes(fresh);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(fresh);
  }
}
