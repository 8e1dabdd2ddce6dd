package io.anju.overview.rebuild;

/** Stores the progress of the last rebuild, for all replicas. */
public interface RebuildProgressRepository {

  RebuildProgress findLatest();

  void save(RebuildProgress progress);
}
