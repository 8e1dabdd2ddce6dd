package io.anju.ledger.access;

import java.time.Instant;
import java.util.List;

/** The public keys under which services have signed. */
public interface ServiceKeys {

  /**
   * @param key in base64
   * @param since when the first record under it arrived
   */
  record ServiceKey(String service, String key, Instant since) {}

  /** In the order of their arrival. */
  List<ServiceKey> all();

  /** Keeps a key; one that is known stays as it is. */
  void add(ServiceKey key);
}
