package io.anju.imports.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where jobs are kept. A change is made only where the job still stands as the change takes it to.
 */
public interface ImportJobRepository {

  /** Adds it, unless it is there: a job asked for twice is one job. */
  void add(ImportJob job);

  Optional<ImportJob> find(String id);

  /** Those running, the oldest first. */
  List<ImportJob> findRunning(int limit);

  /** Those that do not run and were begun before that time. */
  List<ImportJob> findNotRunningStartedBefore(Instant startedBefore, int limit);

  /** False where the job is no longer at that stage. */
  boolean transition(String id, Class<? extends Stage> from, Stage to);

  /** Running from now on: the file is all here. False where it was so before. */
  boolean markUploaded(String id, long totalBytes);

  /** Running again, with leave. False where it did not ask. */
  boolean markConfirmed(String id);

  /** False where it no longer runs, or somebody else has taken it further. */
  boolean checkpoint(String id, Progress current, Progress next);

  /** So many bytes of its file are prepared. False where the job no longer runs. */
  boolean recordPrepared(String id, long bytes);

  /** So many more records have ended. False where the job no longer runs. */
  boolean addEnded(String id, long more);

  void remove(String id);
}
