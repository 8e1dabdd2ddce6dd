package io.anju.overview.search;

/** Why something was found, the best reason first. */
public enum Reason {
  DOCUMENT,
  PHONE,
  CODE,
  NAME,
  PINYIN,
  INITIALS,
  SIMILAR,
  ADDRESS
}
