package io.anju.platform.readyourwrites;

import io.anju.platform.keys.BlindIndex;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Signs the tokens of {@code Anju-Seen} with the registry's key and knows those that it signed: a
 * token that somebody made up makes no view wait.
 */
public final class ReadYourWritesSignature {

  private static final String PURPOSE = "read-your-writes";
  private static final int MAX_TOKENS = 20;

  private final BlindIndex keyed;

  public ReadYourWritesSignature(BlindIndex keyed) {
    this.keyed = keyed;
  }

  /** The token with its signature behind a dot. */
  public String sign(String token) {
    return token + "." + keyed.of(PURPOSE, token);
  }

  /** The tokens of a header that were signed here, without their signatures, joined by commas. */
  public String authentic(String header) {
    return Arrays.stream(header.split(",", MAX_TOKENS + 1))
        .limit(MAX_TOKENS)
        .map(String::strip)
        .filter(this::isSigned)
        .map(signed -> signed.substring(0, signed.indexOf('.')))
        .collect(Collectors.joining(","));
  }

  private boolean isSigned(String signed) {
    int dot = signed.indexOf('.');
    return dot > 0
        && MessageDigest.isEqual(
            sign(signed.substring(0, dot)).getBytes(StandardCharsets.UTF_8),
            signed.getBytes(StandardCharsets.UTF_8));
  }
}
