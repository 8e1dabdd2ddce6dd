package io.anju.residence.permit;

import java.time.LocalDate;
import java.util.List;

/**
 * A permit's grounds ended or are known to end: it sleeps after the grace period unless evidence returns.
 *
 * @param learnedOn when the registry learned it
 * @param because what ended, the residence alone or all the ground rested on
 */
public record Fading(LocalDate sleepsOn, LocalDate learnedOn, List<Ended> because) {
  public Fading {
    because = List.copyOf(because);
    if (because.isEmpty()) {
      throw new IllegalArgumentException("Silence is no evidence");
    }
  }

  /** The evidence that its step in the history stands on. */
  List<Basis> basis() {
    return because.stream().map(ended -> Basis.ended(ended)).toList();
  }
}
