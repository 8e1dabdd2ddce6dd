package io.anju.contract.housing;

/** What a dwelling is used for. */
public enum DwellingUse {
  RESIDENTIAL,
  DORMITORY,
  SHOP,
  OFFICE,
  OTHER
}
