package io.anju.residence.address;

import io.anju.platform.error.RegistryException;
import java.util.Collection;
import java.util.Map;

/** Reads addresses in words; the housing service owns them. */
public interface Addresses {

  /**
   * The reading of each text, in one question for all.
   *
   * @throws RegistryException {@code unavailable} where the housing service does not answer
   */
  Map<String, AddressReading> read(Collection<String> texts);
}
