package io.anju.ledger.access.mongo;

import io.anju.contract.ledger.AccessSeal;
import java.util.List;

/** A record's seal as stored under {@code record.seal}. */
public record SealDocument(String key, String signature, int index, int size, List<String> path) {

  static SealDocument from(AccessSeal seal) {
    return new SealDocument(seal.key(), seal.signature(), seal.index(), seal.size(), seal.path());
  }

  AccessSeal toDomain() {
    return new AccessSeal(key, signature, index, size, path);
  }
}
