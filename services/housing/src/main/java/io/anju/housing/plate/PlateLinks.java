package io.anju.housing.plate;

import io.anju.codes.DwellingCode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.function.UnaryOperator;

/**
 * Where a plate leads: {@code <origin>/d/<dwellingCode>?s=<seal>}. Codes follow one another, so the
 * seal, which only the registry's key makes, is what keeps addresses from being read off the page
 * code by code.
 */
public final class PlateLinks {

  /**
   * Eighty bits: not to be guessed at any rate, and short enough for a code that telephones read
   * from afar.
   */
  private static final int SIGNATURE_LENGTH = 16;

  private final URI origin;
  private final UnaryOperator<String> keyedHash;

  /**
   * @param origin where the registry is reached from outside
   * @param keyedHash a text's image under the registry's key
   */
  public PlateLinks(URI origin, UnaryOperator<String> keyedHash) {
    this.origin = origin;
    this.keyedHash = keyedHash;
  }

  public URI linkTo(DwellingCode dwelling) {
    return origin.resolve("/d/" + dwelling.value() + "?s=" + signature(dwelling));
  }

  /** Whether a seal came off this dwelling's plate. */
  public boolean verifies(DwellingCode dwelling, String signature) {
    return MessageDigest.isEqual(
        signature(dwelling).getBytes(StandardCharsets.US_ASCII),
        signature.getBytes(StandardCharsets.UTF_8));
  }

  private String signature(DwellingCode dwelling) {
    return keyedHash.apply(dwelling.value()).substring(0, SIGNATURE_LENGTH);
  }
}
