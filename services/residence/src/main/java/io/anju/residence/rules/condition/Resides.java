package io.anju.residence.rules.condition;

/** Lives here now, by a registration that has not ended. */
public record Resides() implements Requirement {

  @Override
  public Measure measure(Circumstances circumstances) {
    var current =
        circumstances.stays().stream()
            .filter(stay -> stay.lasts(circumstances.on()))
            .map(Stay::reference)
            .toList();
    return new Measure(Math.min(current.size(), 1), 1, Measure.Unit.PROOFS, current);
  }
}
