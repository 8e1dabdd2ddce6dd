package io.anju.housing.tenancy.rule;

/** The ground of a rule: the provision and its source. */
final class LegalBasis {

  private LegalBasis() {}

  /**
   * @throws IllegalArgumentException for a rule without a ground
   */
  static void require(String legalBasis) {
    if (legalBasis.isBlank()) {
      throw new IllegalArgumentException("a tenancy rule needs its legal basis");
    }
  }
}
