package io.anju.imports;

import io.anju.codes.PersonId;
import java.util.ArrayList;
import java.util.List;

/** Keeps what is recorded of imports. */
public class ImportJournalFixture implements ImportJournal {

  public final List<ImportJob> sent = new ArrayList<>();
  public final List<ImportJob> completed = new ArrayList<>();
  public final List<PersonId> differed = new ArrayList<>();

  @Override
  public void sent(ImportJob job) {
    sent.add(job);
  }

  @Override
  public void completed(ImportJob job) {
    completed.add(job);
  }

  @Override
  public void differed(Sender sender, String kind, List<PersonId> persons) {
    differed.addAll(persons);
  }
}
