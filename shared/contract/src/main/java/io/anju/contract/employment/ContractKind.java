package io.anju.contract.employment;

/** Kinds of employment contract. */
public enum ContractKind {
  FIXED_TERM,
  OPEN_ENDED,
  PROJECT,
  DISPATCH,
  PART_TIME,
  SELF_EMPLOYED
}
