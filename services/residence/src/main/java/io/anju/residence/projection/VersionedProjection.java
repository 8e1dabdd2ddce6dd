package io.anju.residence.projection;

import io.anju.contract.FactType;

/** What is kept here of another service's facts. */
public interface VersionedProjection {

  FactType type();

  /** The version held; 0 where nothing is. */
  long versionOf(String id);
}
