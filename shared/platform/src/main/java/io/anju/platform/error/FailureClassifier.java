package io.anju.platform.error;

/** Classifies the exceptions of a part that other parts do not know, such as a database driver. */
public interface FailureClassifier {

  /**
   * Whether the same work may succeed when it is done again: the database is unreachable or changes
   * its primary. False where the work itself was refused, and for every exception of another part.
   */
  boolean isTransient(Exception failure);

  /** Whether the part could not be reached, so that a request is answered 503. */
  boolean isUnavailable(Exception failure);
}
