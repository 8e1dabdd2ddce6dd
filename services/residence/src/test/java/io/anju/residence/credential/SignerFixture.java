package io.anju.residence.credential;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Remembers what was signed; anything else is a forgery. */
final class SignerFixture implements CredentialSigner {

  private record Signed(Credential credential, Set<Claim> shown) {}

  private final Map<String, Signed> signed = new HashMap<>();

  /** With all its claims, shown or not. */
  Credential find(String text) {
    return signed.get(text).credential();
  }

  @Override
  public String sign(Credential credential, Set<Claim> shown) {
    var text = "signed-" + signed.size();
    signed.put(text, new Signed(credential, shown));
    return text;
  }

  /** With the claims that its reader sees. */
  @Override
  public Optional<Credential> verify(String text) {
    return Optional.ofNullable(signed.get(text))
        .map(known ->
            new Credential(
                known.credential().permit(),
                known.credential().city(),
                known.credential().issuedAt(),
                known.credential().expiresAt(),
                known.credential().claims().entrySet().stream()
                    .filter(claim -> known.shown().contains(claim.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
  }

  @Override
  public Map<String, Object> issuerMetadata() {
    return Map.of("issuer", "made-up");
  }
}
