package io.anju.residence.duplicate;

import io.anju.residence.person.Identity;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Why two records may be of one person. The name is part of each: numbers given out one after the
 * other differ in one digit too, and their holders are strangers.
 */
public enum DuplicateReason {
  SAME_NAME_AND_BIRTH_DATE,
  DOCUMENT_ONE_CHARACTER_OFF,
  DOCUMENT_TRANSPOSED;

  private static final int WITH_CHECK_CHARACTER = 18;

  /** What speaks for it; nothing where the names differ, or the sex that both state. */
  static Set<DuplicateReason> between(Identity one, Identity other) {
    var reasons = EnumSet.noneOf(DuplicateReason.class);
    if (!one.name().isSameAs(other.name()) || one.document().equals(other.document())) {
      return reasons;
    }
    boolean sexesDiffer = one.sex() != other.sex() && isStated(one) && isStated(other);
    if (one.birthDate().isPresent() && one.birthDate().equals(other.birthDate()) && !sexesDiffer) {
      reasons.add(SAME_NAME_AND_BIRTH_DATE);
    }
    String a = comparableNumber(one);
    String b = comparableNumber(other);
    if (a.length() == b.length()) {
      var differing =
          IntStream.range(0, a.length()).filter(i -> a.charAt(i) != b.charAt(i)).toArray();
      if (differing.length == 1) {
        reasons.add(DOCUMENT_ONE_CHARACTER_OFF);
      }
      if (differing.length == 2
          && differing[1] == differing[0] + 1
          && a.charAt(differing[0]) == b.charAt(differing[1])
          && a.charAt(differing[1]) == b.charAt(differing[0])) {
        reasons.add(DOCUMENT_TRANSPOSED);
      }
    }
    return reasons;
  }

  /**
   * Without the check character, which follows from the others: a slip of one digit changes it too.
   */
  static String comparableNumber(Identity identity) {
    String number = identity.document().number();
    return number.length() == WITH_CHECK_CHARACTER
        ? number.substring(0, WITH_CHECK_CHARACTER - 1)
        : number;
  }

  private static boolean isStated(Identity identity) {
    return switch (identity.sex()) {
      case MALE, FEMALE -> true;
      case UNKNOWN, NOT_STATED -> false;
    };
  }
}
