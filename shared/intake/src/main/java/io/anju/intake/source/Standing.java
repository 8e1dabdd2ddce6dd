package io.anju.intake.source;

import io.anju.codes.DivisionCode;
import io.anju.intake.job.FileType;
import io.anju.intake.job.Mode;
import io.anju.intake.job.Offers;
import io.anju.intake.job.Order;
import io.anju.intake.job.Sender;
import io.anju.platform.access.Role;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be done with every file of a source, and in whose name.
 *
 * @param kind one of {@link Offers}
 * @param sender the subject under which the jobs stand; who signs in under it takes back their rejects
 * @param role its rights, such as {@code LABOUR_CLERK}
 * @param division whose books the files hold
 */
public record Standing(String kind, Mode mode, String sender, Role role, String division) {

  /** @throws IllegalArgumentException for a kind the service does not take */
  Standing checked(Offers offers) {
    order(offers, FileType.CSV);
    by();
    return this;
  }

  Order order(Offers offers, FileType type) {
    return new Order(offers.kind(kind).orElseThrow(() -> new IllegalArgumentException("no kind " + kind)), mode, type, false);
  }

  Sender by() {
    return new Sender(sender, Set.of(role), new DivisionCode(division));
  }

  /** By the ending of its name; empty where it is no file of rows. */
  static Optional<FileType> type(String name) {
    var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "csv" -> Optional.of(FileType.CSV);
      case "ndjson", "jsonl" -> Optional.of(FileType.NDJSON);
      case "xlsx" -> Optional.of(FileType.XLSX);
      default -> Optional.empty();
    };
  }
}
