package io.anju.intake.job;

import io.anju.intake.row.Intake;
import io.anju.intake.row.Kind;
import java.util.Optional;

/**
 * A kind of files a service takes in.
 *
 * @param omissions what happens to what a full file does not name; empty for kinds that do not come in full
 */
public record Offer(Kind kind, Intake intake, Optional<Omissions> omissions) {

  public Offer {
    if (kind.inFull() != omissions.isPresent()) {
      throw new IllegalArgumentException("omissions-of-kind-not-in-full");
    }
  }
}
