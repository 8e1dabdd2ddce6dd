package io.anju.platform.lease;

import java.time.Duration;

/**
 * Leases on named work, shared by the replicas of a service: held for a while, renewed by their
 * holder, free to others when they expire.
 */
public interface Leases {

  /** Takes the lease, or renews it where this replica holds it; false where another holds it. */
  boolean acquireOrRenew(String name, Duration length);
}
