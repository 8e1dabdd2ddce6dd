package io.anju.contract.residence;

/** What is open about a person's residence. */
public enum OpenCaseKind {
  /**
   * A declared move-in whose declarant has no proven authority: the person or the police decide.
   */
  MOVE_IN_UNVERIFIED,
  /** A declared move-in that takes effect unless the person objects. */
  MOVE_IN_PENDING,
  /** A declared move-in that the person objects to. */
  MOVE_IN_CONTESTED,
  /** A declared move-out that the other party objects to. */
  MOVE_OUT_CONTESTED
}
