package io.anju.contract.residence;

/** What a permit stands on (Decree 663 art. 2). */
public enum PermitGround {
  EMPLOYMENT,
  HOUSING,
  SCHOOLING
}
