package io.anju.overview.rebuild;

import io.anju.contract.Fact;
import io.anju.contract.FactType;
import java.util.List;

/** Reads every topic from its first record to its end at the time of the call. */
public interface Replay {

  void read(Listener listener);

  /** Receives the replayed facts. */
  interface Listener {

    /**
     * Receives facts of one type, at most one per aggregate, and returns how many could not be
     * folded.
     */
    long facts(FactType type, List<? extends Fact> facts);

    /** Called after each batch. */
    void progress(long read, long total, long unreadable);
  }
}
