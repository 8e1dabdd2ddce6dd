package io.anju.contract.residence;

/** Why a person lives here (居住事由). */
public enum ResidenceReason {
  WORK,
  BUSINESS,
  STUDY,
  FAMILY,
  OTHER
}
