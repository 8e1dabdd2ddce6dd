package io.anju.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Stores import jobs. Every change is conditional on the state it starts from. */
public interface ImportJobRepository {

  /** Adds the job unless its id is known: the same request creates one job. */
  void add(ImportJob job);

  Optional<ImportJob> find(String id);

  /**
   * The jobs of one sender, the newest first.
   *
   * @param beforeId only those that come after the job with this id
   */
  List<ImportJob> findSentBy(Sender sender, Optional<String> beforeId, int limit);

  /** Running jobs, the oldest first, and then those whose waiting rows are to be tried again. */
  List<ImportJob> findDue(Instant now, int limit);

  /** All waiting rows are tried again at once, because something arrived. */
  void retryWaitingNow(Instant now);

  /** The waiting rows are rejected unless they can be imported now. False where none wait. */
  boolean endWaiting(String id, Instant now);

  /** Jobs that are over and were started before that time. */
  List<ImportJob> findNotRunningStartedBefore(Instant startedBefore, int limit);

  /** False where the job is no longer in that state. */
  boolean transition(String id, Class<? extends Stage> from, Stage to);

  /**
   * The file has arrived completely, and the job is running. False where it was no longer
   * uploading.
   */
  boolean markUploaded(String id, long totalBytes);

  /**
   * The sender confirmed, and the job is running again. False where it did not await confirmation.
   */
  boolean markConfirmed(String id);

  /** False where the job neither runs nor waits, or another replica has advanced it. */
  boolean checkpoint(String id, Progress current, Progress next);

  /** Records how many bytes of the file are converted. False where the job no longer runs. */
  boolean recordPrepared(String id, long bytes);

  /** Adds to the number of ended records. False where the job no longer runs. */
  boolean addEnded(String id, long more);

  void remove(String id);
}
