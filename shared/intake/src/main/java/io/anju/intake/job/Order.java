package io.anju.intake.job;

import io.anju.intake.IntakeError;
import io.anju.intake.row.Kind;
import io.anju.platform.error.RegistryException;
import java.util.Map;

/**
 * What a sender asks for.
 *
 * @param confirmed whether more than the usual share may end; only {@link Mode#FULL} ends anything
 */
public record Order(Kind kind, Mode mode, FileType type, boolean confirmed) {

  public Order {
    if (mode == Mode.FULL && !kind.inFull()) {
      throw new RegistryException(IntakeError.SYNC_NOT_IN_FULL, Map.of("kind", kind.name()));
    }
  }
}
