package io.anju.residence.dormancy;

import io.anju.contract.residence.PermitStatus;
import io.anju.residence.permit.Permit;
import io.anju.residence.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What will happen to a permit if nothing is done, and what would prevent it.
 *
 * @param changesTo the state it goes to next by time alone; empty where none
 * @param on the day it does
 * @param reasonCodes codes such as {@code residence-ended}, {@code endorsement-due}
 * @param remedyCode what would keep it in use or reactivate it: {@code endorsement}, {@code
 *     residence}, {@code ground}; empty where nothing is needed
 * @param remindOn the days the holder is still reminded on
 */
public record Outlook(
    Permit permit,
    Optional<PermitStatus> changesTo,
    Optional<LocalDate> on,
    List<String> reasonCodes,
    Optional<String> remedyCode,
    List<LocalDate> remindOn,
    Text text) {

  public Outlook {
    reasonCodes = List.copyOf(reasonCodes);
    remindOn = List.copyOf(remindOn);
  }
}
