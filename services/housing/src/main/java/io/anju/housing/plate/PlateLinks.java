package io.anju.housing.plate;

import io.anju.codes.DwellingCode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.function.UnaryOperator;

/**
 * Makes and verifies the links on door plates: {@code <origin>/d/<dwellingCode>?s=<signature>}.
 * Codes are consecutive, so the signature, which only the registry's key can make, keeps anyone
 * from listing addresses code by code.
 */
public final class PlateLinks {

  /**
   * 80 bits: cannot be guessed at any rate, and short enough for a code that phones read from a
   * distance.
   */
  private static final int SIGNATURE_LENGTH = 16;

  private final URI origin;
  private final UnaryOperator<String> keyedHash;

  /**
   * @param origin the address at which the registry is reached from outside
   * @param keyedHash hashes a text with the registry's key
   */
  public PlateLinks(URI origin, UnaryOperator<String> keyedHash) {
    this.origin = origin;
    this.keyedHash = keyedHash;
  }

  public URI linkTo(DwellingCode dwelling) {
    return origin.resolve("/d/" + dwelling.value() + "?s=" + signature(dwelling));
  }

  /** Whether a signature belongs to the plate of this dwelling. */
  public boolean verifies(DwellingCode dwelling, String signature) {
    return MessageDigest.isEqual(
        signature(dwelling).getBytes(StandardCharsets.US_ASCII),
        signature.getBytes(StandardCharsets.UTF_8));
  }

  private String signature(DwellingCode dwelling) {
    return keyedHash.apply(dwelling.value()).substring(0, SIGNATURE_LENGTH);
  }
}
