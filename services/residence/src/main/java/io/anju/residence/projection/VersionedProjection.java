package io.anju.residence.projection;

import io.anju.contract.FactType;

/** A projection of another service's facts. */
public interface VersionedProjection {

  FactType type();

  /** The version of an aggregate that the projection has applied; 0 where it has none. */
  long versionOf(String id);
}
