package io.anju.contract.ledger;

import java.util.List;

/**
 * The first line of an export of the ledger.
 *
 * @param format {@link #FORMAT}
 * @param from the place of the first entry in the export
 * @param previous the hash of the entry before it
 * @param edges the {@link Frontier} of the entries before it, hashes in base64
 * @param note the signed head up to which the export goes
 * @param key the ledger's public key, 32 bytes in base64
 */
public record ExportedHead(
    String format, long from, String previous, List<String> edges, String note, String key) {

  public static final String FORMAT = "anju-ledger-export-1";

  public ExportedHead {
    edges = List.copyOf(edges);
  }
}
