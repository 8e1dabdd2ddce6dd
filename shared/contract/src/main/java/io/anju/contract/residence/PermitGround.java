package io.anju.contract.residence;

/** The ground of a permit (Decree 663 art. 2). */
public enum PermitGround {
  EMPLOYMENT,
  HOUSING,
  SCHOOLING
}
