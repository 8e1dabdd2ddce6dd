package io.anju.intake.job;

import io.anju.intake.row.Reject;
import io.anju.intake.row.Row;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongPredicate;

/** Files as they were sent, until their rows are in, and what was refused of them. */
public interface SentFiles {

  /** A file being read, row by row. Memory does not grow with it. */
  interface Reading extends AutoCloseable {

    /** Up to so many rows, fewer where they are long; none at the end. */
    List<Row> next(int most);

    /** Behind the last row that {@link #next} gave. */
    Place place();

    @Override
    void close();
  }

  /** The rejects of a job, being written. */
  interface Rejecting extends AutoCloseable {

    /** Appends these and answers how long the file is now, once that is durable. */
    long add(List<Reject> rejects);

    @Override
    void close();
  }

  /**
   * Writes what comes at that offset and forgets what was behind it. What came is durable even where the stream breaks.
   *
   * @param most bytes a file may have; more is {@code too-large}
   * @return how long the file is now
   * @throws RegistryException {@code sync-range-gap} where bytes before the offset are missing
   */
  long receive(String job, long offset, InputStream content, long most) throws IOException;

  /** How many bytes of the file are here, durable. */
  long length(String job);

  /**
   * Makes it a file that can be read from any place; nothing is done where it is one.
   *
   * @param mayGoOn asked every now and then, told how many bytes of the file as it was sent are done
   * @return false where it was stopped
   * @throws UnreadableFileException where it cannot be read as a file of its kind at all
   */
  boolean prepare(Job job, LongPredicate mayGoOn);

  /** How many bytes of the file as it was sent are prepared; empty where a file of its type needs no preparing. */
  Optional<Long> bytesPrepared(Job job);

  /** How much of the file lies before the place a job has come to, in bytes of the file as it was sent. */
  long bytesRead(Job job);

  /** @throws UnreadableFileException where it cannot be read as a file of its kind at all */
  Reading read(Job job);

  /** What was appended behind that length is forgotten: a batch that was not recorded comes again. */
  Rejecting rejects(Job job);

  /** Tells the rejects recorded so far, in the order of the file. */
  void eachReject(Job job, Consumer<Reject> told) throws IOException;

  /** The file itself goes, its rejects stay. */
  void forgetContent(String job);

  void forget(String job);
}
