package io.anju.contract.employment;

/** Kinds of social insurance (社会保险法 art. 2). */
public enum InsuranceKind {
  PENSION,
  MEDICAL,
  UNEMPLOYMENT,
  INJURY,
  MATERNITY
}
