package io.anju.contract.housing;

/**
 * What the side that did not file says of a filing; {@code UPHELD} where it objected and the
 * housing officer found the filing right.
 */
public enum TenancyConfirmation {
  AWAITED,
  CONFIRMED,
  OBJECTED,
  UPHELD
}
