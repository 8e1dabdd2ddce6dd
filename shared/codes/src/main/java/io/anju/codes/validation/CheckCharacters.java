package io.anju.codes.validation;

/** The check characters of the standards, for checking and for making up valid numbers. */
public final class CheckCharacters {

  private static final int[] RESIDENT_WEIGHTS = {
    7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2
  };
  private static final int[] CREDIT_WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };
  private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  private CheckCharacters() {}

  /** The 18th character after the first 17 digits (GB 11643: ISO 7064, MOD 11-2). */
  public static char ofResidentId(String first17) {
    return "10X98765432".charAt(sum(first17, RESIDENT_WEIGHTS, Alphabet.DIGITS) % 11);
  }

  /** The 18th character after the first 17 (GB 32100, 5.2). */
  public static char ofCreditCode(String first17) {
    return Alphabet.CREDIT_CODE.characterOf(
        (31 - sum(first17, CREDIT_WEIGHTS, Alphabet.CREDIT_CODE) % 31) % 31);
  }

  /**
   * The 9th character after the first 8 (GB 11714, where A to Z count 10 to 35, unlike in GB
   * 32100).
   */
  public static char ofOrganisationCode(String first8) {
    return "0X987654321"
        .charAt(sum(first8, ORGANISATION_WEIGHTS, Alphabet.DIGITS_AND_LETTERS) % 11);
  }

  private static int sum(String body, int[] weights, Alphabet alphabet) {
    if (body.length() != weights.length || !alphabet.contains(body)) {
      throw new IllegalArgumentException(
          "Needs " + weights.length + " characters of " + alphabet.description());
    }
    var sum = 0;
    for (var i = 0; i < weights.length; i++) {
      sum += weights[i] * alphabet.valueOf(body.charAt(i));
    }
    return sum;
  }
}
