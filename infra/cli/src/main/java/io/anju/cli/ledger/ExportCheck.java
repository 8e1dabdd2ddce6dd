package io.anju.cli.ledger;

import io.anju.contract.AccessFact;
import io.anju.contract.ledger.Ed25519;
import io.anju.contract.ledger.ExportedHead;
import io.anju.contract.ledger.Frontier;
import io.anju.contract.ledger.SignedHead;
import io.anju.contract.ledger.TreeHash;
import io.anju.contract.proof.AccessDigest;
import io.anju.contract.proof.EntryHash;
import io.anju.contract.proof.ExportedEntry;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks an export line by line: each record against its service's signature and the hash of its
 * entry, the entries against one another, and all of them against the signed head, earlier heads
 * and what was checked before. Each line must be written exactly as the ledger writes it.
 */
final class ExportCheck {

  /** More is not told: where everything is wrong, the first places tell enough. */
  static final int MOST_FINDINGS = 100;

  private final JsonMapper json =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  private final Ed25519.Check seals;
  private final Optional<CheckedLedger> before;
  private final Map<Long, SignedHead> known = new TreeMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> signing = new HashSet<>();
  private final Map<String, Long> recordsByKey = new TreeMap<>();
  private @Nullable SignedHead head;
  private Frontier frontier = Frontier.empty();
  private String key = "";
  private String previous = EntryHash.NONE.value();
  private long line;
  private long records;

  /**
   * @param before what was checked earlier, whose key is trusted
   */
  ExportCheck(Optional<CheckedLedger> before, Ed25519.Check seals) {
    this.before = before;
    this.seals = seals;
  }

  /** Takes the first line; what follows only makes sense where it is readable. */
  boolean begin(String text, List<String> notes) {
    line = 1;
    var first = read(text, ExportedHead.class);
    if (first == null) {
      add(0, "the first line is not that of an export");
      return false;
    }
    key = first.key();
    if (before.filter(checked -> !checked.key().equals(key)).isPresent()) {
      add(0, "the ledger's key is not the one it had at the last check");
      return false;
    }
    try {
      byte[] publicKey = Base64.getDecoder().decode(key);
      head = SignedHead.read(first.note(), publicKey).orElse(null);
      frontier =
          new Frontier(first.from() - 1, first.edges().stream().map(TreeHash::ofBase64).toList());
      previous = new EntryHash(first.previous()).value();
      notes.forEach(note -> know(note, publicKey));
    } catch (IllegalArgumentException unreadable) {
      add(0, "the first line is not that of an export");
      return false;
    }
    if (head == null || !first.format().equals(ExportedHead.FORMAT)) {
      add(0, "the head is not signed by the ledger's key");
      return false;
    }
    return continuesWhatWasChecked();
  }

  private boolean continuesWhatWasChecked() {
    if (frontier.size() == 0) {
      if (!previous.equals(EntryHash.NONE.value())) {
        add(1, "something is said to come before the first entry");
      }
      return true;
    }
    if (before.isPresent()) {
      var checked = before.get();
      signing.addAll(checked.signing());
      if (checked.size() == frontier.size()
          && (!checked.previous().equals(previous)
              || !checked.frontier().edges().equals(frontier.edges()))) {
        add(0, "the first " + checked.size() + " entries are not those of the last check");
        return false;
      }
    }
    checkKnown();
    return true;
  }

  private void know(String note, byte[] publicKey) {
    var signed = SignedHead.read(note, publicKey);
    if (signed.isEmpty()) {
      add(0, "an earlier head is not signed by the ledger's key: " + note.lines().toList());
    }
    signed.ifPresent(earlier -> {
      var other = known.putIfAbsent(earlier.size(), earlier);
      if (other != null && !other.root().equals(earlier.root())) {
        add(0, "two different heads were signed with " + earlier.size() + " entries");
      }
    });
  }

  void entry(String text) {
    line++;
    long expected = frontier.size() + 1;
    var entry = read(text, ExportedEntry.class);
    if (entry == null) {
      add(expected, "line " + line + " is not as the ledger writes it");
      entry = lenient(text);
      if (entry == null) {
        return;
      }
    }
    if (entry.hash() == null || entry.previous() == null) {
      add(entry.seq(), "the ledger itself cannot read it");
      return;
    }
    place(entry, expected);
    content(entry);
    previous = entry.hash();
    try {
      frontier.add(new EntryHash(entry.hash()).leaf());
    } catch (IllegalArgumentException unreadable) {
      frontier.add(EntryHash.NONE.leaf());
    }
    checkKnown();
  }

  private void place(ExportedEntry entry, long expected) {
    if (entry.seq() > expected) {
      add(expected, "missing" + (entry.seq() > expected + 1 ? ", up to " + (entry.seq() - 1) : ""));
    } else if (entry.seq() < expected) {
      add(entry.seq(), "stands at the place of " + expected);
    }
    if (!previous.equals(entry.previous())) {
      add(entry.seq(), "does not follow the entry before it");
    }
  }

  private void content(ExportedEntry entry) {
    var record = entry.record();
    if (record == null) {
      return;
    }
    records++;
    try {
      var hash = EntryHash.of(new EntryHash(text(entry.previous())), entry.seq(), record);
      if (!hash.value().equals(entry.hash())) {
        add(entry.seq(), "its content is not that of its hash (record " + record.id() + ")");
      }
      seal(entry.seq(), record);
    } catch (RuntimeException unreadable) {
      add(entry.seq(), "its content cannot be read");
    }
  }

  private void seal(long seq, AccessFact record) {
    var seal = record.seal();
    if (seal == null) {
      if (signing.contains(record.service())) {
        add(seq, "not signed, though " + record.service() + " signs its records");
      }
      return;
    }
    if (!seal.isOf(AccessDigest.ofAll(record), seals)) {
      add(seq, record.service() + " did not sign this record (" + record.id() + ")");
    }
    signing.add(record.service());
    recordsByKey.merge(record.service() + " " + seal.key(), 1L, Long::sum);
  }

  private void checkKnown() {
    long size = frontier.size();
    if (size == 0) {
      return;
    }
    var signed = known.get(size);
    if (signed != null && !signed.root().equals(frontier.root())) {
      add(0, "the first " + size + " entries are not those of the head signed at " + signed.at());
    }
    before
        .filter(checked -> checked.size() == size)
        .filter(checked -> !checked.frontier().edges().equals(frontier.edges()))
        .ifPresent(_ -> add(0, "the first " + size + " entries are not those of the last check"));
  }

  /** What was found; nothing where all is well. */
  List<Finding> end() {
    var signed = head;
    if (signed == null) {
      return List.copyOf(findings);
    }
    long size = frontier.size();
    if (size < signed.size()) {
      add(0, "cut off after entry " + size + ": the head has " + signed.size());
    } else if (size > signed.size()) {
      add(0, "goes on after entry " + signed.size() + ", with which the head ends");
    } else if (!frontier.root().equals(signed.root())) {
      add(0, "the entries are not those of the signed head of " + size);
    }
    before
        .filter(checked -> checked.size() > signed.size())
        .ifPresent(checked ->
            add(0, "ends before entry " + checked.size() + ", which was checked before"));
    known.values().stream()
        .filter(earlier -> earlier.size() > signed.size())
        .findFirst()
        .ifPresent(earlier ->
            add(
                0,
                "ends before entry "
                    + earlier.size()
                    + ", with which a head was signed at "
                    + earlier.at()));
    return List.copyOf(findings);
  }

  /** Where the next check goes on. */
  CheckedLedger checked() {
    return CheckedLedger.of(key, previous, frontier, signing);
  }

  long records() {
    return records;
  }

  /** The number of records by service and key. */
  Map<String, Long> recordsByKey() {
    return Map.copyOf(recordsByKey);
  }

  private <T> @Nullable T read(String text, Class<T> type) {
    try {
      T read = json.readValue(text, type);
      return json.writeValueAsString(read).equals(text) ? read : null;
    } catch (RuntimeException unreadable) {
      return null;
    }
  }

  private @Nullable ExportedEntry lenient(String text) {
    try {
      return json.readValue(text, ExportedEntry.class);
    } catch (RuntimeException unreadable) {
      return null;
    }
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private void add(long seq, String what) {
    if (findings.size() < MOST_FINDINGS) {
      findings.add(new Finding(seq, what));
    }
  }
}
