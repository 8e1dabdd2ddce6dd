package io.anju.overview.rebuild;

/** Keeps the progress of the last rebuild, for whichever replica is asked. */
public interface Records {

  Progress last();

  void keep(Progress progress);
}
