package io.anju.residence.household;

/** How one person is related to another. */
public enum RelationKind {
  GUARDIAN,
  WARD,
  PARENT,
  CHILD,
  SPOUSE;

  /** The kind from the perspective of the other person. */
  public RelationKind reversed() {
    return switch (this) {
      case GUARDIAN -> WARD;
      case WARD -> GUARDIAN;
      case PARENT -> CHILD;
      case CHILD -> PARENT;
      case SPOUSE -> SPOUSE;
    };
  }

  /** Whether the other person is the elder, from whom the relation is stored. */
  boolean isElder() {
    return this == GUARDIAN || this == PARENT;
  }
}
