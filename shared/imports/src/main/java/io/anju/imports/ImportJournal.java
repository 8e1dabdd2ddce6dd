package io.anju.imports;

import io.anju.codes.PersonId;
import java.util.List;

/** Records who imported files, of which kind, and what became of their rows. */
public interface ImportJournal {

  /** A file arrives. Nothing of it is imported where this cannot be recorded. */
  void sent(ImportJob job);

  /**
   * Its rows are imported or rejected; recorded again where the process ends before the job is
   * marked as done.
   */
  void completed(ImportJob job);

  /**
   * Rows named registered persons by another name than theirs: recorded for these persons before
   * the sender learns it.
   */
  void differed(Sender sender, String kind, List<PersonId> persons);
}
