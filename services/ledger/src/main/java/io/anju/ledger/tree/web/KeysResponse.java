package io.anju.ledger.tree.web;

import io.anju.ledger.access.ServiceKeys.ServiceKey;
import java.time.Instant;
import java.util.List;

/**
 * The public keys: Ed25519, 32 bytes in base64.
 *
 * @param head signs the heads
 * @param services sign their access records
 */
record KeysResponse(String head, List<KeyOfService> services) {

  record KeyOfService(String service, String key, Instant since) {}

  static KeysResponse of(String head, List<ServiceKey> keys) {
    return new KeysResponse(
        head,
        keys.stream().map(key -> new KeyOfService(key.service(), key.key(), key.since())).toList());
  }
}
