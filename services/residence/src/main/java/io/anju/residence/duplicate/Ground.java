package io.anju.residence.duplicate;

import io.anju.residence.person.Identity;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Why two records may be of one person. The name is part of each: numbers given out one after the other differ in one digit too, and
 * their holders are strangers.
 */
public enum Ground {
  SAME_NAME_AND_BIRTH_DATE,
  DOCUMENT_ONE_CHARACTER_OFF,
  DOCUMENT_TRANSPOSED;

  private static final int WITH_CHECK_CHARACTER = 18;

  /** What speaks for it; nothing where the names differ, or the sex that both state. */
  static Set<Ground> between(Identity one, Identity other) {
    var grounds = EnumSet.noneOf(Ground.class);
    if (!one.name().equals(other.name()) || one.document().equals(other.document())) {
      return grounds;
    }
    boolean sexesDiffer = one.sex() != other.sex() && stated(one) && stated(other);
    if (one.birthDate().isPresent() && one.birthDate().equals(other.birthDate()) && !sexesDiffer) {
      grounds.add(SAME_NAME_AND_BIRTH_DATE);
    }
    String a = compared(one);
    String b = compared(other);
    if (a.length() == b.length()) {
      var differing = IntStream.range(0, a.length()).filter(i -> a.charAt(i) != b.charAt(i)).toArray();
      if (differing.length == 1) {
        grounds.add(DOCUMENT_ONE_CHARACTER_OFF);
      }
      if (differing.length == 2 && differing[1] == differing[0] + 1
          && a.charAt(differing[0]) == b.charAt(differing[1]) && a.charAt(differing[1]) == b.charAt(differing[0])) {
        grounds.add(DOCUMENT_TRANSPOSED);
      }
    }
    return grounds;
  }

  /** Without the check character, which follows from the others: a slip of one digit changes it too. */
  static String compared(Identity who) {
    String number = who.document().number();
    return number.length() == WITH_CHECK_CHARACTER ? number.substring(0, WITH_CHECK_CHARACTER - 1) : number;
  }

  private static boolean stated(Identity who) {
    return switch (who.sex()) {
      case MALE, FEMALE -> true;
      case UNKNOWN, NOT_STATED -> false;
    };
  }
}
