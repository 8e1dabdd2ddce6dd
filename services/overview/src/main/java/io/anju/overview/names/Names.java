package io.anju.overview.names;

import java.util.Collection;
import java.util.Map;

/** Names by code, without the codes that are not known yet. */
public interface Names {

  /** Addresses by dwellingCode. */
  Map<String, String> addresses(Collection<String> dwellingCodes);

  /** Names of enterprises by uscc. */
  Map<String, String> enterprises(Collection<String> usccs);
}
