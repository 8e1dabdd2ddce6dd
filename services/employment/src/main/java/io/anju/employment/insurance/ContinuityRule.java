package io.anju.employment.insurance;

/**
 * A required number of insured months (Shenzhen ordinance arts. 19 and 24: 12 in a row, 18 of 24, 8
 * of 12).
 *
 * @param within number of months considered, up to the last that could have been paid: the current
 *     one only once it is; zero if they must be consecutive
 */
public record ContinuityRule(int months, int within) {
  public ContinuityRule {
    if (months < 1 || within != 0 && within < months) {
      throw new IllegalArgumentException(
          "a rule asks for a month at least, and for no more than it looks at");
    }
  }

  public boolean isConsecutive() {
    return within == 0;
  }

  /** As {@code 12-in-a-row} or {@code 18-of-24}. */
  public String code() {
    return isConsecutive() ? months + "-in-a-row" : months + "-of-" + within;
  }
}
