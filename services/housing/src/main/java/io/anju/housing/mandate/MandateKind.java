package io.anju.housing.mandate;

/**
 * What a mandate covers: actual management of the dwelling (实际管理人), or brokerage and filing of
 * leases (经纪).
 */
public enum MandateKind {
  MANAGER,
  AGENT
}
