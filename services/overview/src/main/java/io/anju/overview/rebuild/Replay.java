package io.anju.overview.rebuild;

import io.anju.contract.Fact;
import io.anju.contract.FactType;
import java.util.List;

/** Reads every topic from its first record to the end it has at the moment of asking. */
public interface Replay {

  void read(Listener listener);

  /** Hears what is read. */
  interface Listener {

    /** Facts of one type, at most one of each aggregate. Answers how many could not be folded. */
    long facts(FactType type, List<? extends Fact> facts);

    /** After each bulk. */
    void progress(long read, long total, long unreadable);
  }
}
