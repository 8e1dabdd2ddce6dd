package io.anju.housing.tenancy.web;

import io.anju.contract.housing.TenancyStatus;
import io.anju.housing.tenancy.Closing;
import io.anju.housing.tenancy.Tenancy;
import io.anju.housing.tenancy.TenancyDetails;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.util.Optional;

/** A tenancy's state as published in the contract. */
record TenancyState(TenancyStatus status, TenancyDetails details, Optional<Closing> closing) {

  static TenancyState of(Tenancy tenancy) {
    return switch (tenancy) {
      case Tenancy.Filed filed ->
          new TenancyState(TenancyStatus.FILED, filed.details(), Optional.empty());
      case Tenancy.Ended ended ->
          new TenancyState(TenancyStatus.ENDED, ended.details(), Optional.empty());
      case Tenancy.Terminated terminated ->
          new TenancyState(
              TenancyStatus.TERMINATED, terminated.details(), Optional.of(terminated.closing()));
      case Tenancy.Voided voided ->
          new TenancyState(TenancyStatus.VOIDED, voided.details(), Optional.of(voided.closing()));
      case Tenancy.Abandoned _ -> throw new RegistryException(PlatformError.NOT_FOUND);
    };
  }
}
