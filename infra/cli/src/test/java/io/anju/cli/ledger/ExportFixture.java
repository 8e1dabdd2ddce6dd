package io.anju.cli.ledger;

import com.google.crypto.tink.subtle.Ed25519Sign;
import io.anju.contract.AccessFact;
import io.anju.contract.ledger.AccessAction;
import io.anju.contract.ledger.AccessSeal;
import io.anju.contract.ledger.ExportedHead;
import io.anju.contract.ledger.Frontier;
import io.anju.contract.ledger.MerkleTree;
import io.anju.contract.ledger.SignedHead;
import io.anju.contract.ledger.TreeHash;
import io.anju.contract.proof.AccessDigest;
import io.anju.contract.proof.EntryHash;
import io.anju.contract.proof.ExportedEntry;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** A made-up ledger: old unsigned records, signed ones, and some that the auditor may not see. */
final class ExportFixture {

  private static final Instant AT = Instant.parse("2026-11-21T08:00:00.123Z");
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int UNSIGNED = 7;
  private static final int TOGETHER = 3;

  private final Ed25519Sign.KeyPair service = pair();
  private final Ed25519Sign.KeyPair ledger = pair();
  final List<ExportedEntry> entries = new ArrayList<>();

  ExportFixture(int size) {
    String previous = EntryHash.NONE.value();
    var records = new ArrayList<AccessFact>();
    while (records.size() < UNSIGNED) {
      records.add(record(records.size()));
    }
    while (records.size() < size) {
      records.addAll(sealed(records.size()));
    }
    for (int index = 0; index < size; index++) {
      var record = records.get(index);
      var hash = EntryHash.of(new EntryHash(previous), index + 1, record);
      entries.add(
          new ExportedEntry(index + 1, previous, hash.value(), index % 5 == 4 ? null : record));
      previous = hash.value();
    }
  }

  /** An export of the entries from a place to another. */
  List<String> export(int from, int to) {
    var leaves = leaves();
    var frontier = Frontier.empty();
    leaves.subList(0, from - 1).forEach(frontier::add);
    var lines = new ArrayList<String>();
    lines.add(
        JSON.writeValueAsString(
            new ExportedHead(
                ExportedHead.FORMAT,
                from,
                from == 1 ? EntryHash.NONE.value() : hash(from - 1),
                frontier.edges().stream().map(TreeHash::base64).toList(),
                note(to),
                Base64.getEncoder().encodeToString(ledger.getPublicKey()))));
    entries.subList(from - 1, to).forEach(entry -> lines.add(JSON.writeValueAsString(entry)));
    return lines;
  }

  String note(int size) {
    return SignedHead.sign(
            "anju-ledger",
            size,
            MerkleTree.of(leaves()).root(size),
            Instant.parse("2026-11-30T04:00:00Z"),
            message -> sign(ledger, message))
        .note(ledger.getPublicKey());
  }

  private String hash(int seq) {
    return String.valueOf(entries.get(seq - 1).hash());
  }

  private List<TreeHash> leaves() {
    return entries.stream()
        .map(entry -> new EntryHash(String.valueOf(entry.hash())).leaf())
        .toList();
  }

  private List<AccessFact> sealed(int first) {
    var salted =
        IntStream.range(first, first + TOGETHER)
            .mapToObj(number -> record(number).salted("salt" + number))
            .toList();
    var tree =
        MerkleTree.of(
            salted.stream()
                .map(record -> TreeHash.leaf(AccessDigest.ofAll(record).bytes()))
                .toList());
    byte[] signature = sign(service, AccessSeal.message(tree.root(TOGETHER)));
    return IntStream.range(0, TOGETHER)
        .mapToObj(index ->
            salted
                .get(index)
                .sealed(
                    new AccessSeal(
                        Base64.getEncoder().encodeToString(service.getPublicKey()),
                        Base64.getEncoder().encodeToString(signature),
                        index,
                        TOGETHER,
                        tree.inclusion(index, TOGETHER).stream().map(TreeHash::base64).toList())))
        .toList();
  }

  private static AccessFact record(int number) {
    return AccessFact.unsealed(
        "record-" + number,
        AT.plusSeconds(number),
        "officer-" + number % 4,
        "police-officer",
        "440305",
        "case-work",
        number % 3 == 0 ? "C-" + number : null,
        number % 6 == 0 ? AccessAction.UNMASKED : AccessAction.READ,
        List.of("a".repeat(26), "b".repeat(25) + (char) ('a' + number % 26)),
        number % 6 == 0 ? List.of("name") : List.of(),
        "GET /api/persons/" + number,
        "residence");
  }

  private static Ed25519Sign.KeyPair pair() {
    try {
      return Ed25519Sign.KeyPair.newKeyPair();
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static byte[] sign(Ed25519Sign.KeyPair key, byte[] message) {
    try {
      return new Ed25519Sign(key.getPrivateKey()).sign(message);
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
