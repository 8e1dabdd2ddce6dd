package io.anju.housing.sequence;

/** Which codes are given already, whether by this registry or by a city before it. */
public interface TakenCodes {

  /**
   * The least number from {@code from} on whose code, the prefix and so many digits, is nobody's.
   */
  long firstFree(String prefix, int digits, long from);
}
