package io.anju.cli.ledger;

/**
 * Something that is wrong with an export.
 *
 * @param seq the place in the ledger; 0 where it is the export as a whole
 */
record Finding(long seq, String what) {

  @Override
  public String toString() {
    return seq == 0 ? what : "entry " + seq + ": " + what;
  }
}
