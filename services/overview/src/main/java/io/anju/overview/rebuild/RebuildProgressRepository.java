package io.anju.overview.rebuild;

/** Keeps the progress of the last rebuild, for whichever replica is asked. */
public interface RebuildProgressRepository {

  RebuildProgress findLatest();

  void save(RebuildProgress progress);
}
