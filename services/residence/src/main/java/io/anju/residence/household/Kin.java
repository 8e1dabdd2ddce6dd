package io.anju.residence.household;

/** What one person is to another. */
public enum Kin {
  GUARDIAN, WARD, PARENT, CHILD, SPOUSE;

  /** What the other is then. */
  public Kin reversed() {
    return switch (this) {
      case GUARDIAN -> WARD;
      case WARD -> GUARDIAN;
      case PARENT -> CHILD;
      case CHILD -> PARENT;
      case SPOUSE -> SPOUSE;
    };
  }

  /** Whether the other is to be older: written once, from the elder's side. */
  boolean elder() {
    return this == GUARDIAN || this == PARENT;
  }
}
