package io.anju.imports;

import java.util.List;
import java.util.Set;

/** The ids of the records that a full file lists, stored until its job is done. */
public interface ListedRecordIds {

  void add(String job, Set<String> recordIds);

  /** Those of these ids that the file lists. */
  Set<String> findListed(String job, List<String> recordIds);

  void delete(String job);
}
