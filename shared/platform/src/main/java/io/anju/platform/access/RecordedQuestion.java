package io.anju.platform.access;

/**
 * The answer to a question about persons that is recorded also where it found nobody: a search
 * tells something by what it does not find.
 */
public interface RecordedQuestion extends AboutPersons {

  /** A keyed digest of what was asked: equal questions have equal digests. */
  String question();
}
