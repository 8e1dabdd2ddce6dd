package io.anju.imports;

import io.anju.imports.row.Reject;
import io.anju.imports.row.Row;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongPredicate;

/** Stores uploaded files until their rows are imported, and the rejected rows. */
public interface UploadedFiles {

  /** Reads a file row by row in constant memory. */
  interface RowReader extends AutoCloseable {

    /** Up to so many rows, fewer where they are long; empty at the end. */
    List<Row> next(int max);

    /** The position after the last row that {@link #next} returned. */
    ReadPosition position();

    @Override
    void close();
  }

  /** Writes the rejected rows of a job. */
  interface RejectWriter extends AutoCloseable {

    /** Appends rejects and returns the length of the file once they are durable. */
    long add(List<Reject> rejects);

    @Override
    void close();
  }

  /**
   * Writes content at an offset and discards what followed it. What has arrived is durable even
   * where the stream breaks.
   *
   * @param maxBytes a file may have; more is {@code too-large}
   * @return the length of the file
   * @throws RegistryException {@code content-range-gap} where bytes before the offset are missing,
   *     {@code upload-interrupted} where the stream breaks
   */
  long receive(String job, long offset, InputStream content, long max) throws IOException;

  /** How many bytes of the file have arrived and are durable. */
  long length(String job);

  /**
   * Converts a file into one that can be read from any position, unless it is one already.
   *
   * @param mayContinue called with the bytes of the uploaded file converted so far
   * @return false where it was stopped
   * @throws UnreadableFileException where the file cannot be read at all
   */
  boolean prepare(ImportJob job, LongPredicate mayContinue);

  /** How many bytes of the uploaded file are converted; empty for types that need no conversion. */
  Optional<Long> bytesPrepared(ImportJob job);

  /** How many bytes of the uploaded file precede the position of the job. */
  long bytesRead(ImportJob job);

  /**
   * @throws UnreadableFileException where the file cannot be read at all
   */
  RowReader read(ImportJob job);

  /**
   * Opens the rejects for appending. What follows the recorded length belongs to a batch that is
   * repeated, and is discarded.
   */
  RejectWriter rejects(ImportJob job);

  /** Opens the file of waiting rows that is written now for appending, as {@link #rejects}. */
  RejectWriter waiting(ImportJob job);

  /** Reads the waiting rows of the present pass from where it is. */
  RowReader readWaiting(ImportJob job);

  /** Passes on the rejects recorded so far, in the order of the file. */
  void forEachReject(ImportJob job, Consumer<Reject> consumer) throws IOException;

  /** Deletes the uploaded file; its rejects and the rows that wait remain. */
  void deleteUploaded(String job);

  /** Deletes the uploaded file and the rows that wait; the rejects remain. */
  void deleteContent(String job);

  void delete(String job);
}
