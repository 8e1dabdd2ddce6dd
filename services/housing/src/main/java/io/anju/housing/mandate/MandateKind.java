package io.anju.housing.mandate;

/**
 * What somebody is entrusted with: running the dwelling in fact (实际管理人), or brokering and filing
 * its leases (经纪).
 */
public enum MandateKind {
  MANAGER,
  AGENT
}
