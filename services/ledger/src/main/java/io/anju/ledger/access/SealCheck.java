package io.anju.ledger.access;

import io.anju.contract.ledger.Ed25519;
import io.anju.contract.proof.AccessDigest;
import io.anju.ledger.access.ServiceKeys.ServiceKey;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets nothing into the ledger that its service did not sign. Unsigned records of earlier versions
 * are taken until their service has signed one.
 */
public final class SealCheck {

  private static final Logger LOG = LoggerFactory.getLogger(SealCheck.class);

  /** Why a record is refused. */
  public enum Refusal {
    /** Its service signs its records, and this one is not signed. */
    UNSIGNED,
    /** It is not what was signed. */
    SEAL_INVALID
  }

  private record Known(String service, String key) {}

  private final ServiceKeys keys;
  private final Clock clock;
  private final Ed25519.Check check = Ed25519.remembering();
  private final Set<Known> known = new HashSet<>();
  private boolean read;

  public SealCheck(ServiceKeys keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  public synchronized Optional<Refusal> refusal(AccessRecord record) {
    if (!read) {
      keys.all().forEach(key -> known.add(new Known(key.service(), key.key())));
      read = true;
    }
    var seal = record.seal();
    if (seal.isEmpty()) {
      return known.stream().anyMatch(one -> one.service().equals(record.service()))
          ? Optional.of(Refusal.UNSIGNED)
          : Optional.empty();
    }
    if (record.salt().isEmpty() || !seal.get().isOf(AccessDigest.ofAll(record.toFact()), check)) {
      return Optional.of(Refusal.SEAL_INVALID);
    }
    var key = new Known(record.service(), seal.get().key());
    if (!known.contains(key)) {
      keys.add(new ServiceKey(key.service(), key.key(), clock.instant()));
      known.add(key);
      LOG.warn("{} signs its access records with a new key: {}", key.service(), key.key());
    }
    return Optional.empty();
  }
}
