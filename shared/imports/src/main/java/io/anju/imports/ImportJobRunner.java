package io.anju.imports;

/** Runs the jobs whose files have arrived completely. */
public interface ImportJobRunner {

  /** Looks for jobs to run now instead of at the next poll. */
  void runPending();

  /** Whether this process is importing a file at the moment. */
  boolean isBusy();
}
