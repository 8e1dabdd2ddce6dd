package io.anju.residence.credential;

import java.util.Optional;

/** Signs credentials, and knows its own signature again. */
public interface Seal {

  /** The credential in one line of text. */
  String sign(Credential credential);

  /** Empty for what was not signed with the registry's key, or was changed since. */
  Optional<Credential> read(String signed);
}
