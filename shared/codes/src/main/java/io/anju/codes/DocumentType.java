package io.anju.codes;

/** The identity documents a person may register with. */
public enum DocumentType {
  /** 居民身份证, GB 11643. */
  RESIDENT_ID,
  /** 港澳台居民居住证. */
  HMT_RESIDENCE_PERMIT,
  /** 外国人永久居留身份证, the form of 2023 and the older one. */
  FOREIGN_PERMANENT_RESIDENT,
  /** A passport: issuing country and number. */
  PASSPORT
}
