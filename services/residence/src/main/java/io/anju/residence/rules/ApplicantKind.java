package io.anju.residence.rules;

/**
 * Whom residence permits are not for; each has another way (Decree 663 art. 2, Shenzhen art. 51).
 */
public enum ApplicantKind {
  /** A passport's holder. */
  FOREIGNER,
  FOREIGN_PERMANENT_RESIDENT,
  HONG_KONG_MACAO_TAIWAN_RESIDENT,
  /** One whose household registration is here. */
  LOCAL
}
