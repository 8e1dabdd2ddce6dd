package io.anju.residence.permit;

import io.anju.residence.permit.application.Application;
import io.anju.residence.permit.card.Card;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Cancelled; the person may apply again. */
public record CancelledPermit(
    Application application,
    Optional<Card> card,
    LocalDate on,
    Cancellation cancellation,
    List<Transition> history)
    implements Permit {
  public CancelledPermit {
    history = List.copyOf(history);
  }
}
