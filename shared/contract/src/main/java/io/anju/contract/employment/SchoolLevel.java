package io.anju.contract.employment;

/** Levels of schooling; pre-school keeps no enrolment records (学籍). */
public enum SchoolLevel {
  PRIMARY,
  JUNIOR_SECONDARY,
  SENIOR_SECONDARY,
  VOCATIONAL,
  TERTIARY
}
