package io.anju.residence.rules.condition;

import java.util.List;

/**
 * What the registry has no record of and only a department can confirm, such as recognised talent
 * (Shenzhen art. 19).
 */
public record OnlyConfirmed() implements Requirement {

  @Override
  public Measure measure(Circumstances circumstances) {
    return new Measure(0, 1, Measure.Unit.PROOFS, List.of());
  }
}
