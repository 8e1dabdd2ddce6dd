package io.anju.architecture.offenders.ledger;

/** Holds the names that fit anything. */
class VagueNames {

  static class PermitManager {}

  static class PermitImpl {}

  static class DateUtil {}
}
