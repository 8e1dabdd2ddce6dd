package io.anju.ledger.access;

import io.anju.contract.ledger.AccessAction;
import io.anju.platform.keys.SigningKey;
import io.anju.platform.seal.AccessSealer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Made-up accesses. */
public final class AccessFixture {

  public static final String PERSON = "abcdefghijklmnopqrstuvwxyz";
  private static final Instant AT = Instant.parse("2026-11-21T08:00:00.123456Z");

  private AccessFixture() {}

  public static AccessRecord access(String id) {
    return new AccessRecord(
        id,
        AT,
        "officer-7",
        "police-officer",
        Optional.of("440305"),
        Optional.of("case-work"),
        Optional.empty(),
        AccessAction.READ,
        List.of(PERSON),
        List.of(),
        "GET /api/persons/" + PERSON,
        "residence",
        Optional.empty(),
        Optional.empty());
  }

  /** Ids {@code <prefix>-from} to {@code <prefix>-(to - 1)}. */
  public static List<AccessRecord> accesses(String prefix, int from, int to) {
    return IntStream.range(from, to).mapToObj(number -> access(prefix + "-" + number)).toList();
  }

  /** The records as the service with this key signs them. */
  public static List<AccessRecord> sealed(List<AccessRecord> records, SigningKey service) {
    try (var sealer = new AccessSealer(service)) {
      return records.stream().map(record -> sealer.seal(record.toFact())).toList().stream()
          .map(sealed -> AccessRecord.of(sealed.join()))
          .toList();
    }
  }
}
