package io.anju.ledger.tree.web;

import io.anju.contract.ledger.SignedHead;
import java.time.Instant;

/**
 * A signed head.
 *
 * @param size of entries
 * @param root in base64
 * @param note the head as a signed note, which tools that witness transparency logs read
 */
record HeadResponse(long size, String root, Instant at, String note) {

  static HeadResponse of(SignedHead head, byte[] publicKey) {
    return new HeadResponse(head.size(), head.root().base64(), head.at(), head.note(publicKey));
  }
}
