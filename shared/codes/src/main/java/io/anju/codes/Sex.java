package io.anju.codes;

/** Sex as GB/T 2261.1 codes it. */
public enum Sex {
  UNKNOWN(0),
  MALE(1),
  FEMALE(2),
  NOT_STATED(9);

  private final int code;

  Sex(int code) {
    this.code = code;
  }

  /** The digit of GB/T 2261.1. */
  public int code() {
    return code;
  }
}
