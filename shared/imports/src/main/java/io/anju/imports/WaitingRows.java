package io.anju.imports;

/**
 * How far a job is with the rows that wait because they refer to something that is not recorded
 * yet. They are kept in a file of their own; each pass over it writes those that still wait into
 * the next one, so that a pass resumes after a crash like the import itself.
 *
 * @param pass number of the pass; its parity tells the two files apart
 * @param offset of the row at which the pass goes on
 * @param bytes length of the file that the pass reads
 * @param nextBytes length of the file that the pass writes
 * @param rows in both files that wait still
 */
public record WaitingRows(int pass, long offset, long bytes, long nextBytes, long rows) {

  public static final WaitingRows NONE = new WaitingRows(0, 0, 0, 0, 0);

  /** After a batch of the uploaded file. */
  WaitingRows added(int more, long length) {
    return new WaitingRows(pass, offset, bytes, length, rows + more);
  }

  /** After a batch of waiting rows, of which some were imported or rejected. */
  WaitingRows after(long nextOffset, int settled, long length) {
    return new WaitingRows(pass, nextOffset, bytes, length, rows - settled);
  }

  /** Whether the present pass has read all its rows. */
  boolean passOver() {
    return offset >= bytes;
  }

  /** The next pass, over the rows that this one left. */
  WaitingRows nextPass() {
    return new WaitingRows(pass + 1, 0, nextBytes, 0, rows);
  }
}
