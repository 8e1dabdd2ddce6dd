package io.anju.residence.household;

/** What one person is to another. */
public enum RelationKind {
  GUARDIAN,
  WARD,
  PARENT,
  CHILD,
  SPOUSE;

  /** What the other is then. */
  public RelationKind reversed() {
    return switch (this) {
      case GUARDIAN -> WARD;
      case WARD -> GUARDIAN;
      case PARENT -> CHILD;
      case CHILD -> PARENT;
      case SPOUSE -> SPOUSE;
    };
  }

  /** Whether the other is to be older: written once, from the elder's side. */
  boolean isElder() {
    return this == GUARDIAN || this == PARENT;
  }
}
