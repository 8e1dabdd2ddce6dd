package io.anju.housing.sequence;

/** Tells which codes exist, whether issued here or assigned by a city before. */
public interface TakenCodes {

  /**
   * The lowest number from {@code from} on whose code, made of the prefix and so many digits, does
   * not exist.
   */
  long firstFree(String prefix, int digits, long from);
}
