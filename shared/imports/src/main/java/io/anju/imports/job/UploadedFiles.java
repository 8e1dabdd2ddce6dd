package io.anju.imports.job;

import io.anju.imports.row.Reject;
import io.anju.imports.row.Row;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongPredicate;

/** Files as they were sent, until their rows are in, and what was refused of them. */
public interface UploadedFiles {

  /** A file being read, row by row. Memory does not grow with it. */
  interface RowReader extends AutoCloseable {

    /** Up to so many rows, fewer where they are long; none at the end. */
    List<Row> next(int max);

    /** Behind the last row that {@link #next} gave. */
    ReadPosition position();

    @Override
    void close();
  }

  /** The rejects of a job, being written. */
  interface RejectWriter extends AutoCloseable {

    /** Appends these and answers how long the file is now, once that is durable. */
    long add(List<Reject> rejects);

    @Override
    void close();
  }

  /**
   * Writes what comes at that offset and forgets what was behind it. What came is durable even
   * where the stream breaks.
   *
   * @param max bytes a file may have; more is {@code too-large}
   * @return how long the file is now
   * @throws RegistryException {@code content-range-gap} where bytes before the offset are missing
   */
  long receive(String job, long offset, InputStream content, long max) throws IOException;

  /** How many bytes of the file are here, durable. */
  long length(String job);

  /**
   * Makes it a file that can be read from any place; nothing is done where it is one.
   *
   * @param mayContinue asked every now and then, told how many bytes of the file as it was sent are
   *     done
   * @return false where it was stopped
   * @throws UnreadableFileException where it cannot be read as a file of its kind at all
   */
  boolean prepare(ImportJob job, LongPredicate mayContinue);

  /**
   * How many bytes of the file as it was sent are prepared; empty where a file of its type needs no
   * preparing.
   */
  Optional<Long> bytesPrepared(ImportJob job);

  /**
   * How much of the file lies before the place a job has come to, in bytes of the file as it was
   * sent.
   */
  long bytesRead(ImportJob job);

  /**
   * @throws UnreadableFileException where it cannot be read as a file of its kind at all
   */
  RowReader read(ImportJob job);

  /**
   * What was appended behind that length is forgotten: a batch that was not recorded comes again.
   */
  RejectWriter rejects(ImportJob job);

  /** Tells the rejects recorded so far, in the order of the file. */
  void forEachReject(ImportJob job, Consumer<Reject> consumer) throws IOException;

  /** The file itself goes, its rejects stay. */
  void deleteContent(String job);

  void delete(String job);
}
