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

  /** Running jobs, the oldest first. */
  List<ImportJob> findRunning(int limit);

  /** Jobs that are not running and were started before that time. */
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

  /** False where the job no longer runs, or another replica has advanced it. */
  boolean checkpoint(String id, Progress current, Progress next);

  /** Records how many bytes of the file are converted. False where the job no longer runs. */
  boolean recordPrepared(String id, long bytes);

  /** Adds to the number of ended records. False where the job no longer runs. */
  boolean addEnded(String id, long more);

  void remove(String id);
}
