package io.anju.imports.job;

import java.util.List;
import java.util.Set;

/**
 * Which records a full file names: kept outside the memory, however many they are, until the job is
 * done.
 */
public interface ListedRecordIds {

  void add(String job, Set<String> recordIds);

  /** Those of these that the file names. */
  Set<String> findListed(String job, List<String> recordIds);

  void delete(String job);
}
