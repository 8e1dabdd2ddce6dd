package io.anju.residence.credential;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Signs credentials and verifies the signature. */
public interface CredentialSigner {

  /**
   * The credential in one line of text.
   *
   * @param shown the claims a reader of this text can read; of the others there is nothing in it
   *     but digests
   */
  String sign(Credential credential, Set<Claim> shown);

  /** Empty for what was not signed with the registry's key, or was changed since. */
  Optional<Credential> verify(String signed);

  /**
   * What anybody needs to check a credential without asking the registry: the issuer's name and
   * public keys (JWK set).
   */
  Map<String, Object> issuerMetadata();
}
