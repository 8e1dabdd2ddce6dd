package io.anju.housing.tenancy.web;

import io.anju.contract.TenancyStatus;
import io.anju.housing.tenancy.Closing;
import io.anju.housing.tenancy.Particulars;
import io.anju.housing.tenancy.Tenancy;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.util.Optional;

/** A tenancy's state in the words of the contract. */
record Standing(TenancyStatus status, Particulars particulars, Optional<Closing> closing) {

  static Standing of(Tenancy tenancy) {
    return switch (tenancy) {
      case Tenancy.Filed filed -> new Standing(TenancyStatus.FILED, filed.particulars(), Optional.empty());
      case Tenancy.Ended ended -> new Standing(TenancyStatus.ENDED, ended.particulars(), Optional.empty());
      case Tenancy.Terminated terminated ->
          new Standing(TenancyStatus.TERMINATED, terminated.particulars(), Optional.of(terminated.closing()));
      case Tenancy.Voided voided -> new Standing(TenancyStatus.VOIDED, voided.particulars(), Optional.of(voided.closing()));
      case Tenancy.Abandoned _ -> throw new RegistryException(PlatformError.NOT_FOUND);
    };
  }
}
