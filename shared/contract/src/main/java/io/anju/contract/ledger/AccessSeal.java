package io.anju.contract.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * The signature of the service that made a record. Records made within some milliseconds are signed
 * together: the signature is over the root of the Merkle tree of their digests, and each carries
 * its path.
 *
 * @param key the service's Ed25519 public key, 32 bytes in base64
 * @param signature 64 bytes in base64, over {@code anju-access-seal-1}, a line feed and the root
 * @param index the record's place among those signed together, from 0
 * @param size how many were signed together
 * @param path the audit path, hashes in base64
 */
public record AccessSeal(String key, String signature, int index, int size, List<String> path) {

  private static final byte[] PREFIX = "anju-access-seal-1\n".getBytes(StandardCharsets.US_ASCII);

  public AccessSeal {
    path = List.copyOf(path);
  }

  /** What is signed. */
  public static byte[] message(TreeHash root) {
    byte[] message = Arrays.copyOf(PREFIX, PREFIX.length + TreeHash.LENGTH);
    System.arraycopy(root.bytes(), 0, message, PREFIX.length, TreeHash.LENGTH);
    return message;
  }

  /** Whether this is the service's signature over a record with this digest. */
  public boolean isOf(TreeHash record, Ed25519.Check check) {
    try {
      return MerkleProofs.rootOf(
              TreeHash.leaf(record.bytes()),
              index,
              size,
              path.stream().map(TreeHash::ofBase64).toList())
          .filter(root ->
              check.verify(
                  Base64.getDecoder().decode(key),
                  message(root),
                  Base64.getDecoder().decode(signature)))
          .isPresent();
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }
}
