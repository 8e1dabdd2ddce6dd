package io.anju.residence.declaration;

/** How far it is proven that a caller may speak about a person and a dwelling. */
public enum DeclarantRelation {
  /** Nothing on record relates them. */
  NONE,
  /**
   * A record that the declarant's side alone made: an unconfirmed tenancy, employment without
   * registered premises, an address the enterprise states of itself.
   */
  CLAIMED,
  /**
   * The other side or an official confirmed it: a recorded owner, a confirmed tenancy, premises
   * registered by an official.
   */
  PROVEN,
  /** The person. */
  SELF,
  /** A grid worker of the dwelling's division. */
  GRID_WORKER,
  /** A police officer, or another official of the dwelling's division. */
  OFFICIAL
}
